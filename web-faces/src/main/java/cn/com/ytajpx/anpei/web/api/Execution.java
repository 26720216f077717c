package cn.com.ytajpx.anpei.web.api;

import cn.com.ytajpx.anpei.job.JobDesk;
import cn.com.ytajpx.anpei.job.JobRun;
import cn.com.ytajpx.anpei.job.JobSkip;
import cn.com.ytajpx.anpei.job.RunCause;
import cn.com.ytajpx.anpei.job.RunState;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** One run of a job, as programs read it; what does not apply is left out. */
public record Execution(long id, String job, RunState state, RunCause cause, String startedBy, LocalDate asOf, boolean dryRun,
        LocalDateTime startedAt, LocalDateTime endedAt, long elapsedMillis, String step, int percent, long expected, long read,
        long written, long skipped, double perSecond, Long secondsLeft, String failure, String incident, Long restartOf,
        Long restartedAs, List<Skip> skips) {

    private static final int SKIPS = 200;

    static Execution inList(JobRun run, JobDesk desk) {
        return of(run, desk, null, null);
    }

    static Execution whole(JobRun run, JobDesk desk) {
        return of(run, desk, desk.restartedAs(run.id()).orElse(null),
                desk.skips(run.id(), SKIPS).stream().map(Skip::of).toList());
    }

    private static Execution of(JobRun run, JobDesk desk, Long restartedAs, List<Skip> skips) {
        var pace = desk.pace(run);
        return new Execution(run.id(), run.job().key(), run.state(), run.cause(), run.startedBy(), run.asOf(), run.dryRun(),
                run.startedAt(), run.endedAt(), pace.elapsed().toMillis(), run.step(), run.percent(), run.expected(), run.read(),
                run.written(), run.skipped(), Math.round(pace.perSecond() * 10) / 10.0,
                pace.left().map(left -> left.toSeconds()).orElse(null), run.failure(), run.incident(),
                run.restartOf().orElse(null), restartedAs, skips);
    }

    /** One thing left out. */
    public record Skip(String item, String reason) {

        static Skip of(JobSkip skip) {
            return new Skip(skip.item(), skip.reason());
        }
    }
}
