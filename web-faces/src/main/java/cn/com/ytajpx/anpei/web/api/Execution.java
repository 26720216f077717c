package cn.com.ytajpx.anpei.web.api;

import cn.com.ytajpx.anpei.job.JobDesk;
import cn.com.ytajpx.anpei.job.JobRun;
import cn.com.ytajpx.anpei.job.JobSkip;
import cn.com.ytajpx.anpei.job.RunCause;
import cn.com.ytajpx.anpei.job.RunState;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One run of a job, as programs read it; what does not apply is left out. */
@Schema(description = "One run of a job; what does not apply is left out")
public record Execution(
        @Schema(type = SchemaType.INTEGER) long id,
        @Schema(example = "expiry-reminders") String job,
        @Schema(type = SchemaType.STRING, enumeration = {"RUNNING", "STOPPING", "COMPLETED", "FAILED", "STOPPED", "INTERRUPTED"}) RunState state,
        @Schema(type = SchemaType.STRING, enumeration = {"SCHEDULE", "BY_HAND", "RESTART", "RECOVERY"}) RunCause cause,
        String startedBy,
        @Schema(type = SchemaType.STRING, format = "date", description = "The day it is for") LocalDate asOf,
        @Schema(description = "It only looks and writes nothing") boolean dryRun,
        @Schema(type = SchemaType.STRING, format = "date-time", description = "Asia/Shanghai") LocalDateTime startedAt,
        @Schema(type = SchemaType.STRING, format = "date-time", description = "Asia/Shanghai; left out while it runs") LocalDateTime endedAt,
        long elapsedMillis,
        String step,
        int percent,
        @Schema(description = "Items it expects to read, 0 where it can't tell") long expected,
        long read,
        long written,
        long skipped,
        @Schema(description = "Items read in a second, on average") double perSecond,
        @Schema(description = "Estimate; left out where nobody can tell") Long secondsLeft,
        @Schema(description = "The kind of error, of a failed run") String failure,
        @Schema(description = "Under this number the log tells all") String incident,
        @Schema(description = "The run that this one went on from") Long restartOf,
        @Schema(description = "The run that went on from this one") Long restartedAs,
        @Schema(description = "What was left out and why, at most 200; not in lists") List<Skip> skips) {

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
