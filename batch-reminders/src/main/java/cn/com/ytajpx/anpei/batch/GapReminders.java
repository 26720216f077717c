package cn.com.ytajpx.anpei.batch;

import cn.com.ytajpx.anpei.job.JobRuns;
import cn.com.ytajpx.anpei.reconciliation.GapPlanning;
import cn.com.ytajpx.anpei.reconciliation.GapSlice;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Plans whatever gap reminder is due, class by class, until a person stops it (R-R4). A class that fails is left out and done by
 * the next run; after a kill the run looks again and finds what is missing.
 */
@Named
@Dependent
public class GapReminders implements Batchlet {

    @Inject
    @BatchProperty
    String run;

    @Inject
    JobRuns runs;

    @Inject
    GapPlanning planning;

    @Inject
    GapChunk chunk;

    @Inject
    Mishaps mishaps;

    private volatile boolean stopped;

    @Override
    public String process() throws Exception {
        long number = Long.parseLong(run);
        return mishaps.noting(number, () -> {
            var slices = planning.work(runs.dayOf(number));
            runs.expect(number, slices.stream().mapToLong(planning::people).sum());
            plan(number, slices);
            return stopped ? "stopped" : "done";
        });
    }

    @Override
    public void stop() {
        stopped = true;
    }

    private void plan(long number, List<GapSlice> slices) {
        for (var slice : slices) {
            if (stopped) {
                return;
            }
            try {
                chunk.plan(number, slice);
            } catch (RuntimeException failed) {
                var incident = mishaps.logged("job run " + run + ", slice " + slice, failed);
                chunk.leaveOut(number, slice, Mishaps.root(failed).getClass().getSimpleName() + " " + incident);
            }
        }
    }
}
