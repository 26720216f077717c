package cn.com.ytajpx.anpei.web.admin.calendar;

import cn.com.ytajpx.anpei.calendar.CalendarDesk;
import cn.com.ytajpx.anpei.calendar.CalendarDraft;
import cn.com.ytajpx.anpei.calendar.LoadedYear;
import cn.com.ytajpx.anpei.calendar.YearArrangement.SpecialDay;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An uploaded file that waits to be put in force. */
@Named
@RequestScoped
public class CalendarPreview {

    @Inject
    private CalendarDesk calendar;

    @Inject
    private CalendarView view;

    @Inject
    private Refusals refusals;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private CalendarDraft draft;
    private String text;

    /** @param text as it goes on to the confirmation */
    void show(CalendarDraft draft, String text) {
        this.draft = draft;
        this.text = text;
        draft.refusals().stream().filter(refusal -> !refusals.has(refusal.field())).forEach(refusals::add);
    }

    /** Whether there is something to preview: its lines could be read. */
    public boolean isThere() {
        return draft != null && draft.refusals().isEmpty();
    }

    public CalendarDraft getDraft() {
        return draft;
    }

    public String getText() {
        return text;
    }

    /** Every refusal of a line in words. */
    public String said(List<Refusal> refusals) {
        return refusals.stream().map(words::text).collect(Collectors.joining(" "));
    }

    public int getWorkingDays() {
        return calendar.calendarWith(draft.arrangement()).workingDaysOf(draft.year());
    }

    public boolean isReplacing() {
        return view.has(draft.year());
    }

    /** Days of the file that are not in force, or not in this kind. */
    public List<SpecialDay> getAdded() {
        var now = inForce();
        return draft.arrangement().days().stream().filter(day -> !now.contains(day)).sorted(java.util.Comparator.comparing(SpecialDay::date)).toList();
    }

    /** Days in force that the file does not have. */
    public List<SpecialDay> getRemoved() {
        var then = draft.arrangement().days();
        return inForce().stream().filter(day -> !then.contains(day)).toList();
    }

    private List<SpecialDay> inForce() {
        return view.getYears().stream().map(LoadedYear::arrangement).filter(each -> each.year() == draft.year())
                .flatMap(each -> each.days().stream()).toList();
    }

    public DrawnYear getDrawn() {
        var others = view.getYears().stream().map(LoadedYear::arrangement).filter(each -> each.year() != draft.year());
        return DrawnYear.of(draft.year(), Stream.concat(others, Stream.of(draft.arrangement())).toList(), LocalDate.now(clock));
    }
}
