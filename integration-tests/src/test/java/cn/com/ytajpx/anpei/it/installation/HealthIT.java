package cn.com.ytajpx.anpei.it.installation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import cn.com.ytajpx.anpei.web.health.CalendarCheck;
import cn.com.ytajpx.anpei.web.health.DatabaseCheck;
import cn.com.ytajpx.anpei.web.health.JobsCheck;
import cn.com.ytajpx.anpei.web.health.MigrationsCheck;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Test;

class HealthIT extends InContainer {

    @Inject
    @Readiness
    DatabaseCheck database;

    @Inject
    @Readiness
    MigrationsCheck migrations;

    @Inject
    @Readiness
    CalendarCheck calendar;

    @Inject
    @Readiness
    JobsCheck jobs;

    @Inject
    Domain domain;

    @Inject
    MovableClock hands;

    @Test
    void whatHasJustStartedIsReady() {
        assertThat(database.call().getStatus()).isEqualTo(Status.UP);
        assertThat(migrations.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void anOlderSchemaPutBackUnderTheProductIsNotReady() {
        var newest = domain.count("select max(installed_rank) from flyway_schema_history");
        domain.sql("update flyway_schema_history set installed_rank = -1 where installed_rank = ?", newest);
        try {
            assertThat(migrations.call().getStatus()).isEqualTo(Status.DOWN);
        } finally {
            domain.sql("update flyway_schema_history set installed_rank = ? where installed_rank = -1", newest);
        }
        assertThat(migrations.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aMigrationThatFailedIsNotReady() {
        domain.sql("update flyway_schema_history set success = 0 where installed_rank = 1");
        try {
            assertThat(migrations.call().getStatus()).isEqualTo(Status.DOWN);
        } finally {
            domain.sql("update flyway_schema_history set success = 1 where installed_rank = 1");
        }
    }

    @Test
    void nextYearsCalendarIsMissedFromNovemberAndTheSiteStaysUp() {
        hands.set("2026-10-31T23:59:59");
        assertThat(data(calendar.call())).containsEntry("2026", true).containsEntry("2027", false).doesNotContainKey("warning");

        hands.set("2026-11-01T00:00");
        assertThat(calendar.call().getStatus()).isEqualTo(Status.UP);
        assertThat(data(calendar.call())).containsEntry("warning", "no working days of 2027");

        hands.set("2027-01-01T00:00");
        assertThat(calendar.call().getStatus()).isEqualTo(Status.UP);
        assertThat(data(calendar.call())).containsEntry("warning", "no working days of 2027");
    }

    @Test
    void anOverdueJobIsNamedAndTheSiteStaysUp() {
        domain.sql("update job set watched_from = '2024-02-28 09:00', last_due = '2024-02-28 02:00', last_good_at = '2024-02-28 02:00:09'");
        domain.sql("update job set last_good_at = '2024-02-29 02:55' where name not in ('expiry-reminders', 'message-delivery')");

        hands.set("2024-02-29T02:59:59");
        assertThat(data(jobs.call()).get("overdue")).isEqualTo("message-delivery");

        hands.set("2024-02-29T03:00");
        assertThat(jobs.call().getStatus()).isEqualTo(Status.UP);
        assertThat(data(jobs.call())).containsEntry("overdue", "expiry-reminders message-delivery")
                .containsEntry("expiry-reminders", "last well 2024-02-28T02:00:09");
    }

    @Test
    void aPausedJobIsNotOverdue() {
        domain.sql("update job set watched_from = '2024-02-28 09:00', last_good_at = null, paused_by = 'somebody', paused_at = '2024-02-28 10:00'");

        assertThat(data(jobs.call())).containsEntry("overdue", "").containsEntry("expiry-reminders", "never well, paused");

        domain.sql("update job set paused_by = null, paused_at = null");
    }

    private static Map<String, Object> data(HealthCheckResponse answer) {
        return answer.getData().orElseThrow();
    }
}
