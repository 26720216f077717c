package cn.com.ytajpx.anpei.batch;

import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.job.JobName;
import cn.com.ytajpx.anpei.job.JobReason;
import cn.com.ytajpx.anpei.job.JobRuns;
import cn.com.ytajpx.anpei.job.RunCause;
import cn.com.ytajpx.anpei.job.RunOrder;
import cn.com.ytajpx.anpei.job.RunState;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Properties;
import java.util.function.ToLongFunction;

/**
 * The batch runtime as the jobs need it: each run is written down before it is handed over, and passes its number as the
 * job parameter {@code run}. The way in for people is {@link JobConsole}.
 */
@ApplicationScoped
class JobMachine {

    @Inject
    JobRuns runs;

    @Inject
    Node node;

    @Inject
    Mishaps mishaps;

    /** @throws Refused if the job runs already, or the day is none it can run for */
    long start(RunOrder order) {
        long run = runs.begin(order, node.name());
        start(order.job(), run);
        return run;
    }

    /** Hands over a run that is written down already. */
    void start(JobName job, long run) {
        launch(run, parameters -> BatchRuntime.getJobOperator().start(job.key(), parameters));
    }

    /** @throws Refused if that run can't be restarted, or has been already */
    long restart(long unfinished, RunCause cause, String by) {
        long run = runs.beginAgain(unfinished, cause, by, node.name());
        long execution = runs.executionOf(unfinished);
        launch(run, parameters -> BatchRuntime.getJobOperator().restart(execution, parameters));
        return run;
    }

    /** @throws Refused if there is no such run, or it does not run */
    void stop(long run) {
        long execution = runs.stopping(run).executionId().orElseThrow();
        try {
            BatchRuntime.getJobOperator().stop(execution);
        } catch (JobExecutionNotRunningException | NoSuchJobExecutionException ended) {
            throw new Refused(Refusal.of(JobReason.JOB_NOT_RUNNING, RunState.COMPLETED));
        }
    }

    /** What the batch runtime refuses ends the run as failed. */
    private void launch(long run, ToLongFunction<Properties> handOver) {
        var parameters = new Properties();
        parameters.setProperty("run", Long.toString(run));
        try {
            runs.execution(run, handOver.applyAsLong(parameters));
        } catch (RuntimeException refused) {
            mishaps.note(run, refused);
            runs.end(run, RunState.FAILED, 0);
        }
    }
}
