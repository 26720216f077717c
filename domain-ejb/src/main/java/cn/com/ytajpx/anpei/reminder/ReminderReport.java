package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.plan.AdviceService;
import cn.com.ytajpx.anpei.plan.ClassAdvice;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows who was reminded, who will be, and why others are not. Writes nothing. */
@Stateless
@RolesAllowed({Permission.CERTIFICATES_READ, Permission.JOBS_READ})
public class ReminderReport {

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
        return new Coverage(asOf, runs.lastGoodRun(), counts, register.notDue(asOf));
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

    /** Day by day from tomorrow, both reminders and void notices, as if nobody renewed meanwhile. */
    public List<PlannedDay> upcoming(int days) {
        return register.upcoming(LocalDate.now(clock), days);
    }

    /** How many were reminded on each of the last days, today included; days without any are missing. */
    public List<PlannedDay> past(int days) {
        return register.past(LocalDate.now(clock), days);
    }

    private static WouldGet wouldGet(DueRow row, LocalDate asOf, ClassAdvice advisor) {
        var next = Optional.of(row).filter(one -> one.explanation() == Explanation.TO_REMIND
                        || one.explanation() == Explanation.TO_REMIND_BY_CALL || one.explanation() == Explanation.UNEXPLAINED)
                .map(one -> ReminderText.of(new Slice(one.lastValidDay(), one.distance(), asOf, false), advisor));
        return new WouldGet(row, next.map(ReminderText::code), next.flatMap(ReminderText::classCode));
    }
}
