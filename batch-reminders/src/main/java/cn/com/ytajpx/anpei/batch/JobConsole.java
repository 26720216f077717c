package cn.com.ytajpx.anpei.batch;

import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.job.JobName;
import cn.com.ytajpx.anpei.job.JobReason;
import cn.com.ytajpx.anpei.job.RunCause;
import cn.com.ytajpx.anpei.job.RunOrder;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Where a person starts, stops and restarts jobs. What became of the runs is asked of {@code job.JobDesk}. */
@Stateless
@RolesAllowed(Permission.JOBS_RUN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobConsole {

    @Inject
    JobMachine machine;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /**
     * Starts a job and returns while it runs.
     *
     * @param job    the name of the job, {@code expiry-reminders}
     * @param asOf   the day to run for, today or earlier; null for today
     * @param dryRun only look, write nothing
     * @return the number of the run
     * @throws Refused if there is no such job, it runs already, or can't run like this
     */
    public long start(String job, LocalDate asOf, boolean dryRun) {
        var named = JobName.of(job).orElseThrow(() -> new Refused(Refusal.of(JobReason.JOB_UNKNOWN, job)));
        if (!named.ofDay() && (asOf != null || dryRun)) {
            throw new Refused(Refusal.of(JobReason.JOB_WITHOUT_DAY, named));
        }
        var day = Optional.ofNullable(asOf).orElseGet(() -> LocalDate.now(clock));
        return machine.start(new RunOrder(named, day, dryRun, RunCause.BY_HAND, user.displayName()));
    }

    /**
     * Asks a run to stop after the piece of work it is at; what it has written stays.
     *
     * @throws Refused if there is no such run, or it does not run
     */
    public void stop(long run) {
        machine.stop(run);
    }

    /**
     * Goes on with a run that failed, was stopped or lost its process.
     *
     * @return the number of the run that goes on
     * @throws Refused if there is no such run, it ended well, or has been restarted already
     */
    public long restart(long run) {
        return machine.restart(run, RunCause.RESTART, user.displayName());
    }
}
