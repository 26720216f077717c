package cn.com.ytajpx.anpei.web.ops;

import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.job.JobDesk;
import cn.com.ytajpx.anpei.job.JobHealth;
import cn.com.ytajpx.anpei.job.JobRun;
import cn.com.ytajpx.anpei.web.ui.Asked;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One job: how it stands, what it can be started with, its runs. */
@Named
@RequestScoped
public class JobView {

    private static final int ROWS = 20;

    @Inject
    private JobDesk desk;

    @Inject
    private JobWords jobWords;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    private String name;

    private JobHealth health;
    private int page = 1;
    private long count;
    private List<JobRun> drawn = List.of();

    @PostConstruct
    void find() {
        try {
            health = desk.job(name == null ? "" : name);
            count = desk.count(health.job());
            drawn = desk.finished(health.job(), RunChart.RUNS);
        } catch (Refused unknown) {
            health = null;
        }
    }

    public void read() {
        if (health == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        try {
            page = new Asked(request).page();
        } catch (IllegalArgumentException odd) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
        }
    }

    public boolean isThere() {
        return health != null;
    }

    public JobHealth getHealth() {
        return health;
    }

    public List<JobRun> getRuns() {
        return desk.runs(health.job(), (page - 1) * ROWS, ROWS);
    }

    public int getPage() {
        return page;
    }

    public long getPages() {
        return (count + ROWS - 1) / ROWS;
    }

    public long getCount() {
        return count;
    }

    /** Whether there is something to compare. */
    public boolean isDrawn() {
        return drawn.size() > 1;
    }

    public int getDrawnRuns() {
        return drawn.size();
    }

    public RunChart getDurations() {
        return RunChart.of(drawn, run -> run.elapsed().toMillis(), run -> said(run, jobWords.lasted(run.elapsed())));
    }

    public String getLongest() {
        return jobWords.lasted(Duration.ofMillis(getDurations().most()));
    }

    public RunChart getWritten() {
        return RunChart.of(drawn, JobRun::written, run -> said(run, words.text("ops.number", run.written())));
    }

    private String said(JobRun run, String figure) {
        return jobWords.minute(run.startedAt()) + " · " + words.text(run.state()) + " · " + figure;
    }
}
