package cn.com.ytajpx.anpei.batch;

import cn.com.ytajpx.anpei.common.Incident;
import cn.com.ytajpx.anpei.job.JobRuns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Why a run failed: all of it in the log, under the incident number that the run shows. */
@ApplicationScoped
class Mishaps {

    private static final Logger LOG = Logger.getLogger(Mishaps.class.getName());

    @Inject
    JobRuns runs;

    /** Does a piece of work; whatever it throws is noted and thrown on, and so fails the job. */
    <T> T noting(long run, Callable<T> work) throws Exception {
        try {
            return work.call();
        } catch (Exception e) {
            note(run, e);
            throw e;
        }
    }

    void note(long run, Exception mishap) {
        runs.failed(run, root(mishap).getClass().getSimpleName(), logged("job run " + run, mishap));
    }

    /** @return the incident number that stands before it in the log */
    String logged(String what, Exception mishap) {
        var incident = Incident.next().number();
        LOG.log(Level.SEVERE, "incident " + incident + ": " + what, mishap);
        return incident;
    }

    static Throwable root(Throwable thrown) {
        return thrown.getCause() == null ? thrown : root(thrown.getCause());
    }
}
