package cn.com.ytajpx.anpei.batch;

import cn.com.ytajpx.anpei.job.JobRuns;
import cn.com.ytajpx.anpei.reminder.OpenSlice;
import cn.com.ytajpx.anpei.reminder.ReminderPlanning;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads the slices in which somebody lacks a reminder. After a restart the register is asked again: what was planned is not
 * among them, and whoever came or was left out meanwhile is. The checkpoint only tells how far the run had come.
 */
@Named
@Dependent
public class SliceReader extends AbstractItemReader {

    private static final Logger LOG = Logger.getLogger(SliceReader.class.getName());

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

    private Iterator<OpenSlice> slices;
    private String last;

    @Override
    public void open(Serializable checkpoint) throws Exception {
        if (checkpoint != null) {
            LOG.log(Level.INFO, "job run {0} goes on after {1}", new Object[] {run, checkpoint});
        }
        long number = Long.parseLong(run);
        var work = mishaps.noting(number, () -> planning.work(runs.dayOf(number)));
        runs.expect(number, work.people());
        job.setTransientUserData(work);
        slices = work.slices().iterator();
    }

    @Override
    public OpenSlice readItem() {
        if (!slices.hasNext()) {
            return null;
        }
        var slice = slices.next();
        last = slice.toString();
        return slice;
    }

    @Override
    public String checkpointInfo() {
        return last;
    }
}
