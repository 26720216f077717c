package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.message.Channel;
import cn.com.ytajpx.anpei.message.Outbox;
import cn.com.ytajpx.anpei.message.Placeholder;
import cn.com.ytajpx.anpei.message.Rendered;
import cn.com.ytajpx.anpei.message.TemplateKey;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;

/** Shows who was reminded, who will be, and why others are not. Sends nothing. */
@Stateless
@RolesAllowed({Permission.CERTIFICATES_READ, Permission.JOBS_READ})
public class ReminderReport {

    /** Rows of an exported sheet. */
    public static final int MOST_EXPORTED = 50_000;

    @Inject
    Clock clock;

    @Inject
    Register register;

    @Inject
    ReminderRuns runs;

    @Inject
    DayBooks books;

    @Inject
    DueQueries due;

    @Inject
    Forecast forecast;

    @Inject
    Outbox outbox;

    @Inject
    Event<AuditFact> audit;

    /** Everyone due today is explained, or counted as unexplained. */
    public Coverage coverage() {
        return coverage(LocalDate.now(clock));
    }

    /** What a run for {@code asOf}, which may lie in the future, would meet. */
    public Coverage coverage(LocalDate asOf) {
        var day = runs.lookingAt(asOf);
        return coverage(day, due.of(day, DueFilter.ALL).count());
    }

    /** Current certificates that expire later than the largest distance after {@code asOf}. */
    public long notDue(LocalDate asOf) {
        return register.notDue(asOf);
    }

    public long count(LocalDate asOf, DueFilter filter) {
        return due.of(runs.lookingAt(asOf), filter).count().found();
    }

    /** From {@code first} (counted from 0), at most {@code most}. */
    public List<DueRow> find(DueList list, int first, int most) {
        return due.of(runs.lookingAt(list.asOf()), list.filter()).find(list.order(), list.descending(), first, most);
    }

    /**
     * The day with a part of the list, in few questions to the database.
     *
     * @param days how many days before and after it are told of
     */
    public DueReport look(DueList list, int first, int most, int days) {
        var distances = register.distances(list.asOf());
        var book = books.around(list.asOf(), days, distances);
        var asked = due.of(book.day(), list.filter());
        var count = asked.count();
        var rows = forecast.of(asked.find(list.order(), list.descending(), first, most), list.asOf());
        return new DueReport(coverage(book.day(), count), count.found(), rows, forecast.classes(rows),
                book.upcoming(distances, days), book.reminded());
    }

    /** Who would get what, and why others would not, if the job ran for the day of the list. */
    public List<WouldGet> dryRun(DueList list, int first, int most) {
        return forecast.of(find(list, first, most), list.asOf());
    }

    /**
     * What this person would read if the job ran for {@code asOf}.
     *
     * @throws Refused if the certificate would get no message then, or none by this channel
     */
    public Rendered preview(LocalDate asOf, long certificateId, Channel channel, Language language) {
        var row = due.of(runs.lookingAt(asOf), DueFilter.ALL).find(certificateId)
                .orElseThrow(() -> new Refused(Refusal.of(ReminderReason.REMINDER_NOT_DUE, asOf)));
        var text = forecast.text(row, asOf)
                .orElseThrow(() -> new Refused(Refusal.of(ReminderReason.REMINDER_NOT_DUE, asOf)));
        if (!text.code().channels().contains(channel)) {
            throw new Refused(Refusal.of(ReminderReason.REMINDER_NOT_BY_CHANNEL, channel));
        }
        var arguments = new EnumMap<>(text.shared());
        arguments.put(Placeholder.NAME, row.name());
        arguments.put(Placeholder.POST, "Post." + row.post());
        return outbox.wouldSay(new TemplateKey(text.code(), channel, language), arguments);
    }

    /** The filtered list as a sheet, numbers masked; at most {@link #MOST_EXPORTED} rows. */
    public void export(DueList list, OutputStream out, Words words) {
        int rows = DueSheet.write(out, words, list.asOf(), MOST_EXPORTED, (first, most) -> dryRun(list, first, most));
        audit.fire(new AuditFact("reminder.export", "reminder/" + list.asOf(), Integer.toString(rows)));
    }

    private static Coverage coverage(DueDay day, DueCount count) {
        return new Coverage(day.asOf(), day.lastGoodRun(), count.byExplanation());
    }
}
