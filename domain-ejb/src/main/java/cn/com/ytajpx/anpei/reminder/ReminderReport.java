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
import cn.com.ytajpx.anpei.plan.AdviceService;
import cn.com.ytajpx.anpei.plan.ClassAdvice;
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
import java.util.Map;
import java.util.Optional;

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
    DueQuery due;

    @Inject
    AdviceService advice;

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
        Map<Explanation, Long> counts = new EnumMap<>(Explanation.class);
        for (var explanation : Explanation.values()) {
            counts.put(explanation, 0L);
        }
        counts.putAll(due.count(runs.lookingAt(asOf), DueFilter.ALL));
        return new Coverage(asOf, runs.lastGoodRun(asOf), counts, register.notDue(asOf));
    }

    public long count(LocalDate asOf, DueFilter filter) {
        return due.count(runs.lookingAt(asOf), filter).values().stream().mapToLong(Long::longValue).sum();
    }

    /** From {@code first} (counted from 0), at most {@code most}. */
    public List<DueRow> find(LocalDate asOf, DueFilter filter, DueOrder order, boolean descending, int first, int most) {
        return due.find(runs.lookingAt(asOf), filter, order, descending, first, most);
    }

    /** Who would get what, and why others would not, if the job ran for {@code asOf}. */
    public List<WouldGet> dryRun(LocalDate asOf, DueFilter filter, DueOrder order, boolean descending, int first, int most) {
        var advisor = advice.on(asOf);
        return find(asOf, filter, order, descending, first, most).stream().map(row -> wouldGet(row, asOf, advisor)).toList();
    }

    /**
     * What this person would read if the job ran for {@code asOf}.
     *
     * @throws Refused if the certificate would get no message then, or none by this channel
     */
    public Rendered preview(LocalDate asOf, long certificateId, Channel channel, Language language) {
        var row = due.find(runs.lookingAt(asOf), certificateId)
                .orElseThrow(() -> new Refused(Refusal.of(ReminderReason.REMINDER_NOT_DUE, asOf)));
        var text = next(row, asOf, advice.on(asOf))
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
    public void export(LocalDate asOf, DueFilter filter, DueOrder order, boolean descending, OutputStream out, Words words) {
        int rows = DueSheet.write(out, words, asOf, MOST_EXPORTED,
                (first, most) -> dryRun(asOf, filter, order, descending, first, most));
        audit.fire(new AuditFact("reminder.export", "reminder/" + asOf, Integer.toString(rows)));
    }

    /** Day by day from tomorrow, both reminders and void notices, as if nobody renewed meanwhile. */
    public List<PlannedDay> upcoming(int days) {
        return register.upcoming(LocalDate.now(clock), days);
    }

    /** How many were reminded on each of the last days, today included; days without any are missing. */
    public List<PlannedDay> past(int days) {
        return register.past(LocalDate.now(clock), days);
    }

    private static WouldGet wouldGet(DueRow row, LocalDate asOf, ClassAdvice advisor) {
        var next = next(row, asOf, advisor);
        return new WouldGet(row, next.map(ReminderText::code), next.flatMap(ReminderText::classCode));
    }

    private static Optional<ReminderText> next(DueRow row, LocalDate asOf, ClassAdvice advisor) {
        return Optional.of(row).filter(one -> Explanation.NEXT_RUN.contains(one.explanation()))
                .map(one -> ReminderText.of(new Slice(one.lastValidDay(), one.distance(), asOf, false), asOf, advisor));
    }
}
