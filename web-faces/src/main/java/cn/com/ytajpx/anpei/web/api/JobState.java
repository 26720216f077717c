package cn.com.ytajpx.anpei.web.api;

import cn.com.ytajpx.anpei.job.JobDesk;
import cn.com.ytajpx.anpei.job.JobHealth;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A job as it stands now, as programs read it; what does not apply is left out. */
@Schema(description = "A job as it stands now; what does not apply is left out")
public record JobState(
        @Schema(example = "expiry-reminders") String name,
        @Schema(description = "A run is for a day (asOf) and can be tried without writing (dryRun)") boolean ofDay,
        @Schema(description = "The first moment of each day", example = "02:00") String firstEachDay,
        @Schema(description = "ISO 8601 duration", example = "PT24H") String every,
        @Schema(description = "How long after a due moment a good run may be missing", example = "PT1H") String grace,
        @Schema(type = SchemaType.STRING, format = "date-time") LocalDateTime lastGoodAt,
        @Schema(type = SchemaType.STRING, format = "date-time", description = "Left out while paused") LocalDateTime nextDueAt,
        boolean paused,
        String pausedBy,
        @Schema(type = SchemaType.STRING, format = "date-time") LocalDateTime pausedAt,
        @Schema(description = "A good run should have ended by now and has not") boolean overdue,
        Execution lastExecution) {

    static JobState of(JobHealth health, JobDesk desk) {
        var schedule = health.job().schedule();
        return new JobState(health.job().key(), health.job().ofDay(), schedule.first().toString(), schedule.every().toString(),
                schedule.grace().toString(), health.lastGoodAt(), health.nextDue(), health.paused(), health.pausedBy(),
                health.pausedAt(), health.overdue(), desk.lastRun(health.job()).map(run -> Execution.inList(run, desk)).orElse(null));
    }
}
