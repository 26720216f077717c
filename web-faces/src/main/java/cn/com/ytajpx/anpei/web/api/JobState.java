package cn.com.ytajpx.anpei.web.api;

import cn.com.ytajpx.anpei.job.JobDesk;
import cn.com.ytajpx.anpei.job.JobHealth;
import java.time.LocalDateTime;

/** A job as it stands now, as programs read it; what does not apply is left out. */
public record JobState(String name, boolean ofDay, String firstEachDay, String every, String grace, LocalDateTime lastGoodAt,
        LocalDateTime nextDueAt, boolean paused, String pausedBy, LocalDateTime pausedAt, boolean overdue,
        Execution lastExecution) {

    static JobState of(JobHealth health, JobDesk desk) {
        var schedule = health.job().schedule();
        return new JobState(health.job().key(), health.job().ofDay(), schedule.first().toString(), schedule.every().toString(),
                schedule.grace().toString(), health.lastGoodAt(), health.nextDue(), health.paused(), health.pausedBy(),
                health.pausedAt(), health.overdue(), desk.lastRun(health.job()).map(run -> Execution.inList(run, desk)).orElse(null));
    }
}
