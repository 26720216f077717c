package cn.com.ytajpx.anpei.job;

import java.time.LocalDateTime;

/**
 * A job as it stands now.
 *
 * @param lastGoodAt when a run last ended well; null if never
 * @param nextDue    the next moment the schedule starts it; null while it is paused
 * @param pausedBy   who paused the schedule; null while it is in force
 * @param overdue    a good run should have ended by now and has not, and nobody paused it
 */
public record JobHealth(JobName job, LocalDateTime lastGoodAt, LocalDateTime nextDue, String pausedBy, LocalDateTime pausedAt,
        boolean overdue) {

    public boolean paused() {
        return pausedBy != null;
    }
}
