package cn.com.ytajpx.anpei.batch;

import cn.com.ytajpx.anpei.job.JobRuns;
import cn.com.ytajpx.anpei.job.JobSkip;
import cn.com.ytajpx.anpei.job.RunCounts;
import cn.com.ytajpx.anpei.reminder.OpenSlice;
import cn.com.ytajpx.anpei.reminder.ReminderPlanning;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Slices and their counts, written in one transaction of their own, so that a failure does not take the rest with it. No
 * page calls this.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SliceChunk {

    @Inject
    JobRuns runs;

    @Inject
    ReminderPlanning planning;

    /** All or none; a dry run only counts. */
    public void plan(long run, List<OpenSlice> slices) {
        long people = slices.stream().mapToLong(OpenSlice::people).sum();
        long reminded = runs.dry(run) ? 0 : planning.plan(slices.stream().map(OpenSlice::slice).toList()).reminders();
        runs.count(run, new RunCounts(people, reminded, 0));
    }

    public void leaveOut(long run, OpenSlice slice, String reason) {
        runs.count(run, new RunCounts(slice.people(), 0, slice.people()));
        runs.skip(run, new JobSkip(slice.toString(), reason));
    }
}
