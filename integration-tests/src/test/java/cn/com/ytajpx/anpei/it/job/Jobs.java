package cn.com.ytajpx.anpei.it.job;

import cn.com.ytajpx.anpei.batch.JobConsole;
import cn.com.ytajpx.anpei.batch.Round;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.job.JobDesk;
import cn.com.ytajpx.anpei.job.JobRun;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/** The job console in the hands of somebody of operations who waits until a run has ended. */
@Dependent
public class Jobs {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    JobConsole console;

    @Inject
    JobDesk desk;

    @Inject
    public Round round;

    /** Runs the reminders for today. */
    public JobRun remind() {
        return remind(null, false);
    }

    public JobRun remind(LocalDate asOf, boolean dryRun) {
        return ended(operations(() -> console.start("expiry-reminders", asOf, dryRun)));
    }

    public JobRun deliver() {
        return ended(operations(() -> console.start("message-delivery", null, false)));
    }

    public JobRun sendChanges() {
        return ended(operations(() -> console.start("class-changes", null, false)));
    }

    public JobRun restart(long run) {
        return ended(operations(() -> console.restart(run)));
    }

    /** What the timer does each half minute; waits until whatever it started has ended. */
    public void round() {
        round.make();
        operations(() -> desk.jobs()).forEach(job -> operations(() -> desk.lastRun(job.job())).ifPresent(run -> ended(run.id())));
    }

    public JobRun run(long id) {
        return operations(() -> desk.run(id));
    }

    public JobRun ended(long id) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (run(id).state().active()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("run " + id + " does not end");
            }
            pause();
        }
        return run(id);
    }

    /** In the name of somebody who may do everything with jobs. */
    public static <T> T operations(Callable<T> work) {
        return Acting.as(work, Permission.JOBS_RUN, Permission.JOBS_READ);
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
