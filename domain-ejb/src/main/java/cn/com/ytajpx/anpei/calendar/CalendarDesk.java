package cn.com.ytajpx.anpei.calendar;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The years as administrators read, preview and load them. */
@Stateless
@RolesAllowed(Permission.ADMIN_AREA)
public class CalendarDesk {

    @Inject
    private CalendarYears years;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<AuditFact> audit;

    /** Ascending. */
    public List<LoadedYear> loaded() {
        var calendar = WorkingDayCalendar.of(arrangements());
        return years.all().stream().map(year -> new LoadedYear(year.arrangement(), calendar.workingDaysOf(year.year()),
                year.loadedBy(), year.loadedAt())).toList();
    }

    /**
     * The {@code count}-th working day after {@code day}.
     *
     * @throws Refused if the way there leads through a year that is not loaded
     */
    public LocalDate plus(LocalDate day, int count) {
        try {
            return WorkingDayCalendar.of(arrangements()).plus(day, count);
        } catch (UnknownYear unknown) {
            throw new Refused(Refusal.at("day", CalendarReason.CALENDAR_YEAR_UNKNOWN, String.valueOf(unknown.year())));
        }
    }

    /**
     * A year as a file, in UTF-8 with the mark that Excel wants: the loaded one, else the fixed holidays to begin with.
     *
     * @throws Refused if no such year can be loaded
     */
    public byte[] file(int year) {
        if (!CalendarPolicy.possible(year)) {
            throw new Refused(CalendarPolicy.impossible());
        }
        return CalendarFile.encoded(years.of(year).map(CalendarYear::arrangement).orElseGet(() -> CalendarFile.example(year)));
    }

    /** An uploaded file as text, whichever way it was saved. */
    @RolesAllowed(Permission.CALENDAR_CHANGE)
    public String text(byte[] content) {
        return CalendarFile.decoded(content);
    }

    /** What a file says of a year, and what is wrong with it; nothing takes effect. */
    @RolesAllowed(Permission.CALENDAR_CHANGE)
    public CalendarDraft judge(int year, String text) {
        var draft = CalendarFile.judged(year, text);
        return draft.good() ? new CalendarDraft(year, draft.source(), draft.rows(), List.of(),
                CalendarPolicy.warnings(draft.arrangement(), calendarWith(draft.arrangement()))) : draft;
    }

    /** All years as they would be with this one. */
    @RolesAllowed(Permission.CALENDAR_CHANGE)
    public WorkingDayCalendar calendarWith(YearArrangement drafted) {
        var all = new ArrayList<>(arrangements());
        all.removeIf(arrangement -> arrangement.year() == drafted.year());
        all.add(drafted);
        return WorkingDayCalendar.of(all);
    }

    /**
     * Puts a year in force.
     *
     * @param replace whether the person agreed to replace the year if it is loaded already
     * @throws Refused if the file or a row is bad, or replacing was not agreed to
     */
    @RolesAllowed(Permission.CALENDAR_CHANGE)
    public void load(int year, String text, boolean replace) {
        var draft = judge(year, text);
        new Decision(draft.refusals()).orRefuse();
        if (!draft.good()) {
            throw new Refused(Refusal.at("file", CalendarReason.CALENDAR_BAD_ROWS, draft.badRows().size()));
        }
        var before = years.of(year);
        if (before.isPresent() && !replace) {
            throw new Refused(Refusal.at("replace", CalendarReason.CALENDAR_REPLACE_UNCONFIRMED, String.valueOf(year)));
        }
        var now = LocalDateTime.now(clock);
        before.ifPresentOrElse(loaded -> loaded.replaceWith(draft.arrangement(), user.displayName(), now),
                () -> years.add(new CalendarYear(draft.arrangement(), user.displayName(), now)));
        audit.fire(new AuditFact(before.isPresent() ? "calendar.replace" : "calendar.load", "calendar/" + year,
                draft.source() + " · " + draft.rows().size()));
    }

    private List<YearArrangement> arrangements() {
        return years.all().stream().map(CalendarYear::arrangement).toList();
    }
}
