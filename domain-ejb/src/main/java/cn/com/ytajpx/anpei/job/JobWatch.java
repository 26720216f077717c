package cn.com.ytajpx.anpei.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Whether the jobs run as they should: for the banner, for monitoring. Tells numbers, nothing of whom they were for. */
@Stateless
@PermitAll
public class JobWatch {

    @Inject
    JobGuard guard;

    @Inject
    RunHistory history;

    public List<JobHealth> all() {
        return guard.all();
    }

    public JobHealth of(JobName job) {
        return guard.health(job);
    }

    /** The latest real run that has ended, however. */
    public Optional<RunFigures> lastRun(JobName job) {
        return history.finished(job, 1).stream().findFirst().map(RunFigures::of);
    }

    public List<JobHealth> overdue() {
        return all().stream().filter(JobHealth::overdue).toList();
    }
}
