package cn.com.ytajpx.anpei.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobScheduleTest {

    private static final JobSchedule NIGHTLY = JobSchedule.dailyAt(LocalTime.of(2, 0), Duration.ofHours(1));
    private static final JobSchedule MINUTELY = JobSchedule.every(Duration.ofMinutes(1), Duration.ofMinutes(10));
    private static final JobSchedule EVERY_SEVEN_HOURS = JobSchedule.every(Duration.ofHours(7), Duration.ofHours(1));

    @ParameterizedTest
    @CsvSource({
            "2024-03-01T09:00, 2024-03-01T02:00, 2024-03-02T02:00",
            "2024-03-01T01:59:59, 2024-02-29T02:00, 2024-03-01T02:00",
            "2024-03-01T02:00, 2024-03-01T02:00, 2024-03-02T02:00",
            "2024-12-31T23:59:59, 2024-12-31T02:00, 2025-01-01T02:00",
            // nights on which clocks change elsewhere
            "2024-03-31T02:30, 2024-03-31T02:00, 2024-04-01T02:00",
            "2024-10-27T02:30, 2024-10-27T02:00, 2024-10-28T02:00"})
    void aNightlyJobIsDueAtItsHour(LocalDateTime now, LocalDateTime last, LocalDateTime next) {
        assertThat(NIGHTLY.lastDue(now)).isEqualTo(last);
        assertThat(NIGHTLY.nextDue(now)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
            "2024-03-01T09:00:00, 2024-03-01T09:00, 2024-03-01T09:01",
            "2024-03-01T09:00:59, 2024-03-01T09:00, 2024-03-01T09:01",
            "2024-02-29T23:59:30, 2024-02-29T23:59, 2024-03-01T00:00"})
    void aJobOfEveryMinuteIsDueAtEachFullOne(LocalDateTime now, LocalDateTime last, LocalDateTime next) {
        assertThat(MINUTELY.lastDue(now)).isEqualTo(last);
        assertThat(MINUTELY.nextDue(now)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
            "2024-03-01T21:00, 2024-03-01T21:00, 2024-03-02T00:00",
            "2024-03-01T23:59, 2024-03-01T21:00, 2024-03-02T00:00",
            "2024-03-02T00:00, 2024-03-02T00:00, 2024-03-02T07:00"})
    void aPartOfADayBeginsAnewAtMidnight(LocalDateTime now, LocalDateTime last, LocalDateTime next) {
        assertThat(EVERY_SEVEN_HOURS.lastDue(now)).isEqualTo(last);
        assertThat(EVERY_SEVEN_HOURS.nextDue(now)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
            "2024-03-01T02:00, 2024-03-01T09:00, false",
            "2024-03-01T02:00, 2024-03-02T01:59:59, false",
            "2024-03-01T02:00, 2024-03-02T02:00, true",
            // down for five nights: owed once
            "2024-03-01T02:00, 2024-03-06T09:00, true",
            "2024-03-06T02:00, 2024-03-06T09:00, false",
            // the clock was put back: the past start is of another time
            "2024-03-06T02:00, 2024-03-01T09:00, true"})
    void aRunIsOwedOnceForAllThatWereMissed(LocalDateTime started, LocalDateTime now, boolean owed) {
        assertThat(NIGHTLY.owes(started, now)).isEqualTo(owed);
    }

    @ParameterizedTest
    @CsvSource({
            "2024-03-01T02:00:20, 2024-03-02T02:59:59, false",
            "2024-03-01T02:00:20, 2024-03-02T03:00, true",
            "2024-03-02T02:30, 2024-03-02T03:00, false",
            "2024-03-09T02:00:20, 2024-03-01T09:00, false"})
    void aJobIsOverdueWhenTheGraceHasPassedWithoutAGoodRun(LocalDateTime lastGood, LocalDateTime now, boolean overdue) {
        assertThat(NIGHTLY.overdue(lastGood, now)).isEqualTo(overdue);
    }

    @Test
    void everyJobHasANameThatLeadsBackToIt() {
        assertThat(JobName.values()).allSatisfy(job -> assertThat(JobName.of(job.key())).contains(job));
        assertThat(JobName.of("expiry_reminders")).isEmpty();
    }
}
