package cn.com.ytajpx.anpei.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Whether the jobs run as they should: for the banner, for monitoring. Tells nothing of what they did. */
@Stateless
@PermitAll
public class JobWatch {

    @Inject
    JobGuard guard;

    public List<JobHealth> all() {
        return guard.all();
    }

    public List<JobHealth> overdue() {
        return all().stream().filter(JobHealth::overdue).toList();
    }
}
