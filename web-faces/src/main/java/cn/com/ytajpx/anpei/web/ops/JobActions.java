package cn.com.ytajpx.anpei.web.ops;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.job.JobDesk;
import cn.com.ytajpx.anpei.job.JobName;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.web.ui.Done;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;

/** The buttons of the console: each does one thing, says it, and shows the page again. */
@Named
@RequestScoped
public class JobActions {

    @Inject
    private JobDesk desk;

    @Inject
    private CurrentUser user;

    @Inject
    private Refusals refusals;

    @Inject
    private Done done;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    /** Whether this person may start, stop and pause, not only look. */
    public boolean isAllowed() {
        return request.isUserInRole(Permission.JOBS_RUN);
    }

    public void pause(JobName job) {
        if (refusals.unlessRefused(() -> desk.pause(job.key(), user.displayName()))) {
            done.say(words.text("ops.paused-done", job));
            Faces.redirect("/ops/jobs/" + job.key());
        }
    }

    public void resume(JobName job) {
        if (refusals.unlessRefused(() -> desk.resume(job.key()))) {
            done.say(words.text("ops.resumed-done", job));
            Faces.redirect("/ops/jobs/" + job.key());
        }
    }
}
