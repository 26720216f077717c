package cn.com.ytajpx.anpei.batch;

import cn.com.ytajpx.anpei.clerk.EmployerDigests;
import cn.com.ytajpx.anpei.job.JobRuns;
import cn.com.ytajpx.anpei.job.RunCounts;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writes this week's digests, company by company, each in a transaction of its own; run again, it writes none twice. */
@Named
@Dependent
public class EmployerDigestsRun implements Batchlet {

    @Inject
    @BatchProperty
    String run;

    @Inject
    JobRuns runs;

    @Inject
    EmployerDigests digests;

    @Inject
    Mishaps mishaps;

    private volatile boolean stopped;

    @Override
    public String process() throws Exception {
        long number = Long.parseLong(run);
        return mishaps.noting(number, () -> {
            var companies = digests.companies();
            runs.expect(number, companies.size());
            for (long company : companies) {
                if (!stopped) {
                    runs.count(number, new RunCounts(1, digests.write(company), 0));
                }
            }
            return stopped ? "stopped" : "done";
        });
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
