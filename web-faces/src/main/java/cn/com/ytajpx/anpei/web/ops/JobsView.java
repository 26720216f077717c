package cn.com.ytajpx.anpei.web.ops;

import cn.com.ytajpx.anpei.job.JobDesk;
import cn.com.ytajpx.anpei.job.JobHealth;
import cn.com.ytajpx.anpei.job.JobRun;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** All jobs at a glance. */
@Named
@RequestScoped
public class JobsView {

    @Inject
    private JobDesk desk;

    @Inject
    @Param(pathIndex = 0)
    private String rest;

    private List<Job> jobs;

    @PostConstruct
    void find() {
        jobs = desk.jobs().stream().map(health -> new Job(health, desk.lastRun(health.job()).orElse(null))).toList();
    }

    /** Nothing but the pages of this area stands below its address. */
    public void read() {
        if (rest != null && !rest.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    public List<Job> getJobs() {
        return jobs;
    }

    /** A job with its last run, {@code null} before the first. */
    public record Job(JobHealth health, JobRun last) {

        public String key() {
            return health.job().key();
        }
    }
}
