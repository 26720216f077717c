package cn.com.ytajpx.anpei.web.ops;

import cn.com.ytajpx.anpei.job.JobHealth;
import cn.com.ytajpx.anpei.job.JobWatch;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Jobs that have not run when they should, for the banner; empty for those who can't see the jobs. */
@Named
@RequestScoped
public class OverdueJobs {

    @Inject
    private JobWatch watch;

    @Inject
    private CurrentUser user;

    private List<JobHealth> all;

    @PostConstruct
    void find() {
        all = user.may(Permission.JOBS_READ) ? watch.overdue() : List.of();
    }

    public List<JobHealth> getAll() {
        return all;
    }
}
