package cn.com.ytajpx.anpei.batch;

import cn.com.ytajpx.anpei.job.JobRuns;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractStepListener;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writes down which step a run is in. */
@Named
@Dependent
public class StepKeeper extends AbstractStepListener {

    @Inject
    StepContext step;

    @Inject
    @BatchProperty
    String run;

    @Inject
    JobRuns runs;

    @Override
    public void beforeStep() {
        runs.enters(Long.parseLong(run), step.getStepName());
    }
}
