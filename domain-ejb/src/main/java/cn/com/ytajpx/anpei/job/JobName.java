package cn.com.ytajpx.anpei.job;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The jobs, each with its schedule. Words under {@code JobName.<CONSTANT>}. */
public enum JobName {

    /** Plans reminders and void notices for every day since the last good run (R-N1, R-C5). */
    EXPIRY_REMINDERS(JobSchedule.dailyAt(LocalTime.of(2, 0), Duration.ofHours(1)), true),

    /** Tells who lacks a booking or a pre-registration that a deadline is near (R-R4). */
    GAP_REMINDERS(JobSchedule.dailyAt(LocalTime.of(9, 0), Duration.ofHours(1)), true),

    /** Tells companies' clerks once a week who lapses soon and is not covered (R-R3). */
    EMPLOYER_DIGESTS(JobSchedule.dailyAt(LocalTime.of(8, 30), Duration.ofHours(1)), false),

    /** Sends what waits in the outbox (R-N4). */
    MESSAGE_DELIVERY(JobSchedule.every(Duration.ofMinutes(1), Duration.ofMinutes(10)), false),

    /** Sends the changes of classes that have waited long enough (R-P4). */
    CLASS_CHANGES(JobSchedule.every(Duration.ofMinutes(1), Duration.ofMinutes(10)), false);

    private final JobSchedule schedule;
    private final boolean ofDay;

    JobName(JobSchedule schedule, boolean ofDay) {
        this.schedule = schedule;
        this.ofDay = ofDay;
    }

    /** {@code expiry-reminders}: its name in addresses, in the job's definition and in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<JobName> of(String key) {
        return Arrays.stream(values()).filter(job -> job.key().equals(key)).findFirst();
    }

    public JobSchedule schedule() {
        return schedule;
    }

    /** Whether a run is for a day ({@code asOf}) and can be tried without writing ({@code dryRun}). */
    public boolean ofDay() {
        return ofDay;
    }
}
