package cn.com.ytajpx.anpei.web.ops;

import cn.com.ytajpx.anpei.batch.JobConsole;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.job.JobDesk;
import cn.com.ytajpx.anpei.job.JobName;
import cn.com.ytajpx.anpei.job.JobRun;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.web.ui.Done;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.LongSupplier;
import org.omnifaces.util.Faces;

/** The buttons of the console: each does one thing, says it, and leads to where it can be seen. */
@Named
@RequestScoped
public class JobActions {

    @Inject
    private JobDesk desk;

    @Inject
    private JobConsole console;

    @Inject
    private CurrentUser user;

    @Inject
    private Refusals refusals;

    @Inject
    private Done done;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private LocalDate asOf;

    @PostConstruct
    void today() {
        asOf = LocalDate.now(clock);
    }

    /** Whether this person may start, stop and pause, not only look. */
    public boolean isAllowed() {
        return user.may(Permission.JOBS_RUN);
    }

    /** What the button does that starts a job: 立即运行 2024-03-01 的到期提醒. */
    public String starting(JobName job) {
        return job.ofDay() ? words.text("ops.run-day", LocalDate.now(clock).toString(), job) : words.text("ops.run", job);
    }

    /** Of today, where it is of a day. */
    public void start(JobName job) {
        begin("ops.started-done", () -> console.start(job.key(), null, false));
    }

    /** Of the chosen day. */
    public void startOfDay(JobName job) {
        begin("ops.started-done", () -> console.start(job.key(), asOf, false));
    }

    public void tryOut(JobName job) {
        begin("ops.tried-done", () -> console.start(job.key(), asOf, true));
    }

    public void restart(JobRun run) {
        begin("ops.restarted-done", () -> console.restart(run.id()));
    }

    public void stop(JobRun run) {
        if (refusals.unlessRefused(() -> console.stop(run.id()))) {
            lead("/ops/runs/" + run.id(), words.text("ops.stopping-done"));
        }
    }

    public void pause(JobName job) {
        if (refusals.unlessRefused(() -> desk.pause(job.key(), user.displayName()))) {
            lead("/ops/jobs/" + job.key(), words.text("ops.paused-done", job));
        }
    }

    public void resume(JobName job) {
        if (refusals.unlessRefused(() -> desk.resume(job.key()))) {
            lead("/ops/jobs/" + job.key(), words.text("ops.resumed-done", job));
        }
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }

    private void begin(String said, LongSupplier start) {
        refusals.unlessRefused(() -> lead("/ops/runs/" + start.getAsLong(), words.text(said)));
    }

    private void lead(String address, String said) {
        done.say(said);
        Faces.redirect(address);
    }
}
