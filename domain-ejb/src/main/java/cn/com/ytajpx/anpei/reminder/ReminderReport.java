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
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiFunction;

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
        return everyone(asOf).coverage();
    }

    /** Current certificates that expire later than the largest distance after {@code asOf}. */
    public long notDue(LocalDate asOf) {
        return register.notDue(asOf);
    }

    /**
     * The day with a part of the list, in few questions to the database.
     *
     * @param days how many days before and after it are told of, unless the list names somebody: then it is told of nobody else
     */
    public DueReport look(DueList list, int first, int most, int days) {
        if (list.filter().isNamed()) {
            var named = named(list);
            return report(list, named.coverage(), named.page(first, most), List.of(), List.of());
        }
        var distances = register.distances(list.asOf());
        var book = books.around(list.asOf(), days, distances);
        var everyone = due.everyone(book);
        return report(list, everyone.coverage(), everyone.page(list, first, most), book.upcoming(distances, days), book.reminded());
    }

    private DueReport report(DueList list, Coverage coverage, DuePage page, List<PlannedDay> upcoming, List<PlannedDay> past) {
        var rows = forecast.of(page.rows(), list.asOf());
        return new DueReport(coverage, page.found(), rows, forecast.classes(rows), upcoming, past);
    }

    /** Whom to call, and whom staff have called; at most so many of each. */
    public CallsOfDay calls(LocalDate asOf, int mostToCall, int mostCalled) {
        var everyone = everyone(asOf);
        var toCall = everyone.page(DueList.of(asOf, Explanation.CALLS), 0, mostToCall);
        return new CallsOfDay(toCall.found(), toCall.rows(), everyone.page(DueList.of(asOf, EnumSet.of(Explanation.CALLED)), 0, mostCalled).rows());
    }

    /**
     * What this person would read if the job ran for {@code asOf}.
     *
     * @throws Refused if the certificate would get no message then, or none by this channel
     */
    public Rendered preview(LocalDate asOf, long certificateId, Channel channel, Language language) {
        var row = due.find(runs.lookingAt(asOf), certificateId)
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
        var pages = pages(list);
        int rows = DueSheet.write(out, words, list.asOf(), MOST_EXPORTED,
                (first, most) -> forecast.of(pages.apply(first, most).rows(), list.asOf()));
        audit.fire(new AuditFact("reminder.export", "reminder/" + list.asOf(), Integer.toString(rows)));
    }

    private BiFunction<Integer, Integer, DuePage> pages(DueList list) {
        if (list.filter().isNamed()) {
            return named(list)::page;
        }
        var everyone = everyone(list.asOf());
        return (first, most) -> everyone.page(list, first, most);
    }

    private NamedDue named(DueList list) {
        return due.named(runs.lookingAt(list.asOf()), list);
    }

    private EveryoneDue everyone(LocalDate asOf) {
        return due.everyone(books.around(asOf, 0, register.distances(asOf)));
    }
}
