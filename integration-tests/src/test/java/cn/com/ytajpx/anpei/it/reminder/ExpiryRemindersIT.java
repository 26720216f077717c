package cn.com.ytajpx.anpei.it.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import cn.com.ytajpx.anpei.it.job.Jobs;
import cn.com.ytajpx.anpei.job.RunState;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The clock stands at 2024-03-01T09:00; each test has the register to itself. */
class ExpiryRemindersIT extends InContainer {

    @Inject
    Jobs jobs;

    @Inject
    People people;

    @Inject
    Domain domain;

    @Inject
    MovableClock clock;

    @BeforeEach
    void anEmptyRegister() {
        for (var table : List.of("message", "reminder", "reminder_slice", "reminder_run", "certificate", "holder")) {
            domain.sql("update certificate set successor_id = null");
            domain.sql("delete from " + table);
        }
    }

    @Test
    @DisplayName("R-N2 A job that runs twice writes what it writes once")
    void runningTwiceChangesNothing() {
        people.withCertificateTo("2024-05-30");
        people.withCertificateTo("2024-03-08");
        people.withCertificateTo("2024-06-01");

        var first = jobs.remind();
        var reminders = domain.rows("select * from reminder");
        var messages = domain.rows("select * from message");
        var second = jobs.remind();

        assertThat(first.state()).isEqualTo(RunState.COMPLETED);
        assertThat(first.written()).isEqualTo(2);
        assertThat(first.percent()).isEqualTo(100);
        assertThat(second.written()).isZero();
        assertThat(reminders).hasSize(2);
        assertThat(messages).hasSize(2);
        assertThat(domain.rows("select * from reminder")).usingRecursiveComparison().isEqualTo(reminders);
        assertThat(domain.rows("select * from message")).usingRecursiveComparison().isEqualTo(messages);
    }
}
