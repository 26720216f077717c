package cn.com.ytajpx.anpei.batch;

import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.classchange.ClassChangeSending;
import cn.com.ytajpx.anpei.job.JobName;
import cn.com.ytajpx.anpei.job.JobRun;
import cn.com.ytajpx.anpei.job.JobRuns;
import cn.com.ytajpx.anpei.job.RunCause;
import cn.com.ytajpx.anpei.job.RunOrder;
import cn.com.ytajpx.anpei.message.Channel;
import cn.com.ytajpx.anpei.message.Delivery;
import cn.com.ytajpx.anpei.message.Outbox;
import cn.com.ytajpx.anpei.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What is looked after again and again: signs of life, runs that lost their process, runs that are due. */
@ApplicationScoped
public class Round {

    private static final Logger LOG = Logger.getLogger(Round.class.getName());

    @Inject
    JobRuns runs;

    @Inject
    JobMachine machine;

    @Inject
    Delivery delivery;

    @Inject
    ClassChangeSending changes;

    @Inject
    Outbox outbox;

    @Inject
    OverdueAlarm alarm;

    @Inject
    Node node;

    @Inject
    Clock clock;

    private boolean first = true;

    /** One round; what fails in it is logged and tried again in the next. */
    public void make() {
        attempt("runs of this node", this::settleOwn);
        attempt("beat", () -> runs.beat(node.name()));
        attempt("silent runs", () -> runs.settleSilent().forEach(this::recover));
        for (var job : JobName.values()) {
            attempt(job.key(), () -> startOwed(job));
        }
        attempt("overdue", alarm::raise);
    }

    /** In its first round a node ends what it ran before it died, and goes on with it. */
    private void settleOwn() {
        if (first) {
            runs.settleOwn(node.name()).forEach(this::recover);
            if (!outbox.carries(Channel.EMAIL)) {
                LOG.warning("No mail server is configured (anpei.smtp.host): e-mails wait and are not sent.");
            }
            first = false;
        }
    }

    /** Deliveries go on with the next minute, dry runs are of no use any more. */
    private void recover(JobRun interrupted) {
        if (interrupted.job().ofDay() && !interrupted.dryRun()) {
            attempt("recovery of run " + interrupted.id(), () -> goOn(interrupted));
        }
    }

    /** The day it was for, while that is today; else today, which covers it with the newest distances. */
    private void goOn(JobRun interrupted) {
        var today = LocalDate.now(clock);
        if (interrupted.asOf().equals(today) && interrupted.executionId().isPresent()) {
            machine.restart(interrupted.id(), RunCause.RECOVERY, CurrentUser.SYSTEM);
        } else {
            machine.start(new RunOrder(interrupted.job(), today, false, RunCause.RECOVERY, CurrentUser.SYSTEM));
        }
    }

    private void startOwed(JobName job) {
        if (isIdle(job)) {
            runs.skipOwed(job, node.name());
        } else {
            runs.beginOwed(job, node.name()).ifPresent(run -> machine.start(job, run));
        }
    }

    /** Whether a run of a job that comes each minute would find nothing to do. */
    private boolean isIdle(JobName job) {
        return job == JobName.MESSAGE_DELIVERY && delivery.due() == 0 || job == JobName.CLASS_CHANGES && changes.due().isEmpty();
    }

    private static void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (Refused otherwise) {
            LOG.log(Level.INFO, "{0}: {1}", new Object[] {what, otherwise.getMessage()});
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, what, e);
        }
    }
}
