package cn.com.ytajpx.anpei.batch;

import cn.com.ytajpx.anpei.classchange.ClassChangeSending;
import cn.com.ytajpx.anpei.job.JobRuns;
import cn.com.ytajpx.anpei.job.RunCounts;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Publishes changes that have waited long enough and tells people, some in each transaction, until a person stops it (R-P4). */
@Named
@Dependent
public class ClassChangesRun implements Batchlet {

    private static final int AT_ONCE = 50;

    @Inject
    @BatchProperty
    String run;

    @Inject
    JobRuns runs;

    @Inject
    ClassChangeSending sending;

    @Inject
    Mishaps mishaps;

    private volatile boolean stopped;

    @Override
    public String process() throws Exception {
        long number = Long.parseLong(run);
        return mishaps.noting(number, () -> {
            for (long change : sending.due()) {
                sending.settle(change);
                int told;
                do {
                    told = stopped ? 0 : sending.tell(change, AT_ONCE);
                    runs.count(number, new RunCounts(told, told, 0));
                } while (told > 0);
            }
            return stopped ? "stopped" : "done";
        });
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
