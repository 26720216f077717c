package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.plan.AdviceService;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Plans reminders and void notices (R-N1, R-N2, R-C5), slice by slice, for the nightly job:
 * <pre>
 * work(asOf)                    the slices of this run
 * plan(some of them)            one transaction; again for the rest
 * covered(asOf, …)              after the last one
 * </pre>
 * Killed anywhere and run again, it writes what is missing and nothing twice. The job console asks for the permission to
 * run it; no page calls this.
 */
@Stateless
@PermitAll
public class ReminderPlanning {

    @Inject
    Clock clock;

    @Inject
    Register register;

    @Inject
    SlicePlanner planner;

    @Inject
    ReminderRuns runs;

    @Inject
    AdviceService advice;

    /**
     * Every expiry day on which somebody lacks the newest reminder due, or the void notice of a day since the last good run.
     * Whoever joined the register, was corrected or was missed in whatever way is among them, at the newest distance only.
     *
     * @param asOf the day to plan for, today or earlier
     * @throws Refused if {@code asOf} is in the future: reminders would go out too early
     */
    public Work work(LocalDate asOf) {
        var today = LocalDate.now(clock);
        if (asOf.isAfter(today)) {
            throw new Refused(Refusal.at("asOf", ReminderReason.REMINDER_DAY_IN_FUTURE, asOf, today));
        }
        long highest = register.highestCertificate();
        return new Work(register.unreminded(runs.lookingAt(asOf)), highest);
    }

    /**
     * Writes the reminders of these slices with their messages, all or none. A run for an earlier day tells what is true
     * today, and nothing of certificates that have become void since.
     */
    public PlannedSlices plan(List<Slice> slices) {
        var today = LocalDate.now(clock);
        var advisor = advice.on(today);
        var texts = slices.stream().filter(slice -> slice.isVoidNotice() || !slice.lastValidDay().isBefore(today))
                .map(slice -> ReminderText.of(slice, today, advisor)).toList();
        return texts.isEmpty() ? PlannedSlices.NONE : planner.plan(texts);
    }

    /**
     * All slices of {@code asOf} are planned: the next run starts from here.
     *
     * @param highestCertificate what {@link #work} said
     */
    public void covered(LocalDate asOf, long highestCertificate) {
        runs.covered(asOf, highestCertificate);
    }
}
