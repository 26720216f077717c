package cn.com.ytajpx.anpei.batch;

import cn.com.ytajpx.anpei.job.JobRuns;
import cn.com.ytajpx.anpei.job.RunState;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Ends the run in the record when its job has ended in the batch runtime. */
@Named
@Dependent
public class RunKeeper implements JobListener {

    @Inject
    JobContext job;

    @Inject
    @BatchProperty
    String run;

    @Inject
    JobRuns runs;

    private long startedAt;

    @Override
    public void beforeJob() {
        startedAt = System.nanoTime();
    }

    @Override
    public void afterJob() {
        runs.end(Long.parseLong(run), outcome(job.getBatchStatus()), (System.nanoTime() - startedAt) / 1_000_000);
    }

    static RunState outcome(BatchStatus status) {
        return switch (status) {
            case FAILED, ABANDONED -> RunState.FAILED;
            case STOPPING, STOPPED -> RunState.STOPPED;
            default -> RunState.COMPLETED;
        };
    }
}
