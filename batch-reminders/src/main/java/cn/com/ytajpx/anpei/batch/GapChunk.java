package cn.com.ytajpx.anpei.batch;

import cn.com.ytajpx.anpei.job.JobRuns;
import cn.com.ytajpx.anpei.job.JobSkip;
import cn.com.ytajpx.anpei.job.RunCounts;
import cn.com.ytajpx.anpei.reconciliation.GapPlanning;
import cn.com.ytajpx.anpei.reconciliation.GapSlice;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** A slice and its counts, written in one transaction of their own. No page calls this. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class GapChunk {

    @Inject
    JobRuns runs;

    @Inject
    GapPlanning planning;

    /** All or none; a dry run only counts. */
    public void plan(long run, GapSlice slice) {
        long people = planning.people(slice);
        runs.count(run, new RunCounts(people, runs.dry(run) || people == 0 ? 0 : planning.plan(slice), 0));
    }

    public void leaveOut(long run, GapSlice slice, String reason) {
        long people = planning.people(slice);
        runs.count(run, new RunCounts(people, 0, Math.max(1, people)));
        runs.skip(run, new JobSkip(slice.toString(), reason));
    }
}
