package cn.com.ytajpx.anpei.it.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.com.ytajpx.anpei.certificate.ImportService;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import cn.com.ytajpx.anpei.it.job.Jobs;
import cn.com.ytajpx.anpei.job.RunState;
import cn.com.ytajpx.anpei.reminder.ReminderReason;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clock stands at 2024-03-01T09:00; each test has the register to itself. */
class ExpiryRemindersIT extends InContainer {

    @Inject
    Jobs jobs;

    @Inject
    People people;

    @Inject
    ImportService imports;

    @Inject
    Domain domain;

    @Inject
    MovableClock clock;

    @Resource(lookup = "java:app/jdbc/anpei")
    DataSource database;

    @BeforeEach
    void anEmptyRegister() {
        people.leave();
    }

    @Test
    @DisplayName("R-N2 A job that runs twice writes what it writes once")
    void runningTwiceChangesNothing() {
        people.withCertificateTo("2024-05-30");
        people.withCertificateTo("2024-03-08");
        people.withCertificateTo("2024-06-01");

        var first = jobs.remind();
        var reminders = rows("reminder");
        var messages = rows("message");
        var second = jobs.remind();

        assertThat(first.state()).isEqualTo(RunState.COMPLETED);
        assertThat(first.written()).isEqualTo(2);
        assertThat(first.percent()).isEqualTo(100);
        assertThat(second.written()).isZero();
        assertThat(reminders).hasSize(2);
        assertThat(messages).hasSize(2);
        assertThat(rows("reminder")).isEqualTo(reminders);
        assertThat(rows("message")).isEqualTo(messages);
    }

    @ParameterizedTest(name = "valid to {0}, at {1}: {2}")
    @CsvSource({
        "2024-05-30, 2024-03-01T00:00:00, 90",
        "2024-05-31, 2024-03-01T23:59:59, ",
        "2024-05-29, 2024-02-29T09:00:00, 90",  // from 29 February
        "2024-02-29, 2024-02-28T09:00:00, 1",   // to 29 February
        "2024-02-29, 2024-02-29T00:00:00, 1",   // the last valid day itself
        "2024-02-29, 2024-02-29T23:59:59, 1",
        "2024-02-29, 2024-03-01T00:00:00, -1",  // R-C5 void from the next day
        "2025-02-28, 2025-02-28T23:59:59, 1",
        "2025-02-28, 2025-03-01T00:00:00, -1"})
    @DisplayName("R-N1, R-C5 The day decides, to the last second")
    void theNewestDistanceOfTheDay(String lastValidDay, String now, String distance) {
        people.withCertificateTo(lastValidDay);
        clock.set(now);

        jobs.remind();

        assertThat(distances()).isEqualTo(distance == null ? "" : distance);
    }

    @Test
    @DisplayName("R-N2 After missed nights the newest distance is sent, not the backlog, and no day is left out")
    void missedNightsAreCovered() {
        long near = people.withCertificateTo("2024-03-31");
        long far = people.withCertificateTo("2024-06-15");
        long lapsing = people.withCertificateTo("2024-03-10");
        jobs.remind();
        assertThat(distances(near)).isEqualTo("30");
        assertThat(distances(far)).isEmpty();
        assertThat(distances(lapsing)).isEqualTo("15");

        clock.set("2024-03-20T02:00");
        jobs.remind();

        assertThat(distances(near)).isEqualTo("30 15");
        assertThat(distances(far)).isEqualTo("90");
        assertThat(distances(lapsing)).isEqualTo("15 -1");
    }

    @Test
    @DisplayName("R-N2 The next year is reminded of like the first: the key holds the last valid day")
    void theSecondYearIsRemindedOfToo() {
        long certificate = people.withCertificateTo("2024-03-31");
        jobs.remind();
        domain.sql("update certificate set last_valid_day = '2025-03-31' where id = ?", certificate);
        long other = people.withCertificateTo("2024-03-31");
        jobs.remind();
        long renewal = people.renewed(other, "2025-03-31");

        clock.set("2025-03-01T02:00");
        jobs.remind();

        assertThat(distances(certificate)).isEqualTo("30 30");
        assertThat(distances(other)).isEqualTo("30");
        assertThat(distances(renewal)).isEqualTo("30");
    }

    @Test
    @DisplayName("R-N1 Whoever renewed is reminded no more, nor told that the old term is void")
    void theRenewedAreLeftAlone() {
        long old = people.withCertificateTo("2024-03-08");
        people.renewed(old, "2025-03-08");
        jobs.remind();
        clock.set("2024-03-09T02:00");
        jobs.remind();

        assertThat(distances()).isEmpty();
    }

    @Test
    @DisplayName("R-N2 Who joins the register gets what is due now, not what was due before they were there")
    void aJoinerGetsNoOldReminder() {
        jobs.remind();
        long lapsed = people.withCertificateTo("2024-02-29");
        long dueThrice = people.withCertificateTo("2024-03-28");

        clock.set("2024-03-02T02:00");
        jobs.remind();

        assertThat(distances(lapsed)).isEmpty();
        assertThat(distances(dueThrice)).isEqualTo("30");
    }

    @Test
    void aDryRunCountsAndWritesNothing() {
        people.withCertificateTo("2024-05-30");

        var dry = jobs.remind(null, true);

        assertThat(dry.read()).isEqualTo(1);
        assertThat(dry.written()).isZero();
        assertThat(rows("reminder")).isEmpty();
        assertThat(rows("reminder_run")).isEmpty();
    }

    @Test
    void aRunForAnEarlierDayTellsWhatIsTrueToday() {
        long certificate = people.withCertificateTo("2024-03-08");
        long meanwhileVoid = people.withCertificateTo("2024-02-28");

        jobs.remind(LocalDate.parse("2024-02-27"), false);

        assertThat(distances(certificate)).isEqualTo("15");
        assertThat(domain.rows("select json_value(arguments, '$.daysLeft') from message").get(0)).isEqualTo("7");
        assertThat(distances(meanwhileVoid)).isEmpty();
    }

    @Test
    @DisplayName("R-N1 A reminder names the class and its two deadlines")
    void aReminderNamesTheClass() {
        people.withCertificateTo("2024-05-30");
        jobs.remind();

        assertThat((String) domain.rows("select arguments from message").get(0)).contains("再培训班第三期", "2024-03-27", "2024-03-28", "测试1");
        assertThat(domain.rows("select code, class_code from reminder").get(0)).isEqualTo(new Object[] {"CERTIFICATE_DUE", "2024-R3"});
    }

    @Test
    void whatFailsIsLeftOutAndDoneByTheNextRun() throws SQLException {
        for (var day : List.of("2024-05-28", "2024-05-29", "2024-05-30")) {
            people.withCertificateTo(day);
        }
        outsideTransactions("""
                create trigger stumble before insert on reminder for each row
                if new.last_valid_day = '2024-05-29' then signal sqlstate '45000' set message_text = 'stumbled'; end if""");
        var stumbling = jobs.remind();
        outsideTransactions("drop trigger stumble");

        assertThat(stumbling.state()).isEqualTo(RunState.COMPLETED);
        assertThat(stumbling.read()).isEqualTo(3);
        assertThat(stumbling.written()).isEqualTo(2);
        assertThat(stumbling.skipped()).isEqualTo(1);
        assertThat((String) domain.rows("select item from job_skip where run_id = ?", stumbling.id()).get(0)).startsWith("2024-05-29/90");
        assertThat(rows("reminder_run")).isEmpty();

        assertThat(jobs.remind().written()).isEqualTo(1);
        assertThat(rows("reminder_run")).hasSize(1);
    }

    @Test
    void anImportThatWasRemindedOfCannotBeUndone() {
        long imported = people.importOf(people.withCertificateTo("2024-05-30"));
        jobs.remind();

        assertThatThrownBy(() -> Acting.as(() -> imports.undo(imported), Permission.CERTIFICATES_IMPORT))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.decision().refusals())
                        .anyMatch(refusal -> refusal.reason() == ReminderReason.IMPORT_REMINDED));
    }

    private void outsideTransactions(String statement) throws SQLException {
        try (var connection = database.getConnection(); var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private String distances() {
        return spoken(domain.rows("select distance from reminder order by certificate_id, id"));
    }

    private String distances(long certificate) {
        return spoken(domain.rows("select distance from reminder where certificate_id = ? order by id", certificate));
    }

    private static String spoken(List<?> distances) {
        return distances.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private List<String> rows(String table) {
        return domain.rows("select * from " + table + " order by id").stream().map(row -> Arrays.deepToString((Object[]) row)).toList();
    }
}
