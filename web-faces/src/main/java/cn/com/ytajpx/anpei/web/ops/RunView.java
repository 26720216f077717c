package cn.com.ytajpx.anpei.web.ops;

import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.job.JobDesk;
import cn.com.ytajpx.anpei.job.JobRun;
import cn.com.ytajpx.anpei.job.JobSkip;
import cn.com.ytajpx.anpei.job.RunPace;
import cn.com.ytajpx.anpei.job.RunState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One run, while it works and afterwards. */
@Named
@RequestScoped
public class RunView {

    private static final int SKIPS = 200;

    @Inject
    private JobDesk desk;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private JobRun run;

    @PostConstruct
    void find() {
        try {
            run = desk.run(Long.parseLong(String.valueOf(id)));
        } catch (NumberFormatException | Refused unknown) {
            run = null;
        }
    }

    public void read() {
        if (run == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    public boolean isThere() {
        return run != null;
    }

    public JobRun getRun() {
        return run;
    }

    public RunPace getPace() {
        return desk.pace(run);
    }

    /** The run that this one went on from, {@code null} for a first one. */
    public Long getRestartOf() {
        return run.restartOf().orElse(null);
    }

    /** The run that went on from this one, {@code null} without. */
    public Long getRestartedAs() {
        return desk.restartedAs(run.id()).orElse(null);
    }

    /** It can be taken up again, and was not yet. */
    public boolean isRestartable() {
        return run.state().restartable() && run.executionId().isPresent() && getRestartedAs() == null;
    }

    public boolean isStoppable() {
        return run.state() == RunState.RUNNING && run.executionId().isPresent();
    }

    public List<JobSkip> getSkips() {
        return run.skipped() == 0 ? List.of() : desk.skips(run.id(), SKIPS);
    }
}
