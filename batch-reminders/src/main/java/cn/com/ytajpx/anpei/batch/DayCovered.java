package cn.com.ytajpx.anpei.batch;

import cn.com.ytajpx.anpei.job.JobRuns;
import cn.com.ytajpx.anpei.reminder.ReminderPlanning;
import cn.com.ytajpx.anpei.reminder.Work;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Remembers that the day is covered, if nothing was left out: the next run starts from here. */
@Named
@Dependent
public class DayCovered extends AbstractBatchlet {

    @Inject
    JobContext job;

    @Inject
    @BatchProperty
    String run;

    @Inject
    JobRuns runs;

    @Inject
    ReminderPlanning planning;

    @Inject
    Mishaps mishaps;

    @Override
    public String process() throws Exception {
        long number = Long.parseLong(run);
        return mishaps.noting(number, () -> {
            if (runs.dry(number) || runs.leftOut(number)) {
                return "not covered";
            }
            planning.covered(runs.dayOf(number), ((Work) job.getTransientUserData()).highestCertificate());
            return "covered";
        });
    }
}
