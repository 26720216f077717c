package cn.com.ytajpx.anpei.job;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * When a job is due, in local time of Shanghai, which knows no summer time: from {@code first} on each day, every
 * {@code every} until midnight.
 *
 * @param first the first moment of each day
 * @param every one day, or a part of it
 * @param grace how long after a due moment a good run may be missing before anybody worries
 */
public record JobSchedule(LocalTime first, Duration every, Duration grace) {

    private static final Duration DAY = Duration.ofDays(1);

    public JobSchedule {
        if (every.isNegative() || every.isZero() || every.compareTo(DAY) > 0) {
            throw new IllegalArgumentException("every " + every);
        }
    }

    public static JobSchedule dailyAt(LocalTime time, Duration grace) {
        return new JobSchedule(time, DAY, grace);
    }

    public static JobSchedule every(Duration every, Duration grace) {
        return new JobSchedule(LocalTime.MIDNIGHT, every, grace);
    }

    public boolean daily() {
        return every.equals(DAY);
    }

    /** The latest due moment that is not after {@code now}. */
    public LocalDateTime lastDue(LocalDateTime now) {
        var start = now.toLocalDate().atTime(first);
        if (start.isAfter(now)) {
            start = start.minusDays(1);
        }
        return start.plus(every.multipliedBy(Duration.between(start, now).dividedBy(every)));
    }

    /** The earliest due moment after {@code now}. */
    public LocalDateTime nextDue(LocalDateTime now) {
        var next = lastDue(now).plus(every);
        var tomorrow = now.toLocalDate().atTime(first);
        if (!tomorrow.isAfter(now)) {
            tomorrow = tomorrow.plusDays(1);
        }
        return next.isBefore(tomorrow) ? next : tomorrow;
    }

    /**
     * Whether a run is owed: a due moment has come that nothing was started for. However many were missed, one is owed.
     *
     * @param started the due moment last started for; one that lies in the future is of a clock since put back, and forgotten
     */
    public boolean owes(LocalDateTime started, LocalDateTime now) {
        return started.isBefore(lastDue(now)) || started.isAfter(now);
    }

    /**
     * Whether a good run should have ended by now and has not.
     *
     * @param lastGood when the last good run ended, or the job began to be watched; in the future: of a clock since put back
     */
    public boolean overdue(LocalDateTime lastGood, LocalDateTime now) {
        return !lastGood.isAfter(now) && lastGood.isBefore(lastDue(now.minus(grace)));
    }
}
