package cn.com.ytajpx.anpei.web.ops;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.job.JobHealth;
import cn.com.ytajpx.anpei.job.JobName;
import cn.com.ytajpx.anpei.job.RunState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Schedules, moments and durations as operations read them. */
@Named
@RequestScoped
public class JobWords {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Duration EXACT = Duration.ofSeconds(10);

    @Inject
    private Words words;

    /** 每天 02:00, 每 1 分钟. */
    public String schedule(JobName job) {
        var schedule = job.schedule();
        return schedule.daily() ? words.text("ops.schedule-daily", schedule.first().toString())
                : words.text("ops.schedule-every", lasted(schedule.every()));
    }

    /** 2024-03-01 02:00:05; empty for {@code null}. */
    public String moment(LocalDateTime moment) {
        return moment == null ? "" : SECONDS.format(moment);
    }

    /** 2024-03-01 02:00; empty for {@code null}. */
    public String minute(LocalDateTime moment) {
        return moment == null ? "" : MINUTES.format(moment);
    }

    /** 0.35 秒, 12 秒, 3 分 5 秒, 2 小时 10 分. */
    public String lasted(Duration duration) {
        if (duration.compareTo(EXACT) < 0) {
            return words.text("ops.seconds", duration.toMillis() / 1000.0);
        }
        if (duration.toMinutes() == 0) {
            return words.text("ops.seconds", duration.toSeconds());
        }
        if (duration.toHours() == 0) {
            return duration.toSecondsPart() == 0 ? words.text("ops.minutes", duration.toMinutes())
                    : words.text("ops.minutes-seconds", duration.toMinutes(), duration.toSecondsPart());
        }
        return words.text("ops.hours-minutes", duration.toHours(), duration.toMinutesPart());
    }

    /** How a job stands, in a word. */
    public String standing(JobHealth health) {
        return words.text(health.paused() ? "ops.paused" : health.overdue() ? "ops.overdue" : "ops.well");
    }

    public String tone(JobHealth health) {
        return health.paused() ? "soon" : health.overdue() ? "void" : "done";
    }

    public String tone(RunState state) {
        return switch (state) {
            case RUNNING -> "info";
            case STOPPING, STOPPED -> "soon";
            case COMPLETED -> "done";
            case FAILED, INTERRUPTED -> "void";
        };
    }
}
