package cn.com.ytajpx.anpei.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The whole process is killed while it plans, and started again. */
class KilledProductIT {

    private static final int DAYS = 40;
    private static final int PEOPLE_A_DAY = 25;
    private static final String PORT = Integer.toString(RunningProduct.freePort());

    @Test
    @DisplayName("R-N2 Killed in the middle of planning and started again: nothing twice, nothing lost")
    void aKilledRunGoesOnAfterTheRestart() throws Exception {
        var killed = started("2024-03-01T09:00", "true");
        try (var busy = DriverManager.getConnection(killed.jdbcUrl())) {
            register(killed);
            busy.setAutoCommit(false);
            execute(busy, "insert into reminder_slice (last_valid_day, distance) values ('2024-05-09', 90)");
            execute(killed, "update job set watched_from = '2024-02-29', last_due = '2024-02-29T02:00' where name = 'expiry-reminders'");
            await(killed, "select count(*) > 0 and count(*) = (select max(items_written) from job_run) from reminder", 1);
            killed.process().destroyForcibly();
            killed.process().onExit().get(30, TimeUnit.SECONDS);
        }

        try (var again = started("2024-03-01T09:30", "false")) {
            await(again, "select count(*) from job_run where cause = 'RECOVERY' and state = 'COMPLETED'", 1);

            assertThat(number(again, "select count(*) from reminder")).isEqualTo(DAYS * PEOPLE_A_DAY);
            assertThat(number(again, "select count(distinct certificate_id) from reminder")).isEqualTo(DAYS * PEOPLE_A_DAY);
            assertThat(number(again, "select count(*) from message where cause = 'reminder'")).isEqualTo(DAYS * PEOPLE_A_DAY);
            assertThat(number(again, "select sum(items_written) from job_run where job = 'expiry-reminders'")).isEqualTo(DAYS * PEOPLE_A_DAY);
            assertThat(number(again, "select items_written from job_run where state = 'INTERRUPTED'")).isBetween(1L, DAYS * PEOPLE_A_DAY - 1L);
            assertThat(number(again, "select r.restart_of = i.id from job_run r, job_run i where r.cause = 'RECOVERY' and i.state = 'INTERRUPTED'")).isEqualTo(1);
            assertThat(number(again, "select count(*) from reminder_run where as_of = '2024-03-01'")).isEqualTo(1);
        }
    }

    private static RunningProduct started(String clock, String fresh) {
        return RunningProduct.start(BuiltProduct.data("killed"), Map.of(
                "anpei.mode", "test",
                "anpei.port", PORT,
                "anpei.fresh", fresh,
                "anpei.clock.start", clock,
                "anpei.key.seal", "dGVzdGluZyB0ZXN0aW5nIHRlc3RpbmcgdGVzdGluZyE=",
                "anpei.key.fingerprint", "ZmluZ2VycHJpbnRzIG9mIHRlc3RzIG9mIHRlc3RzISE="));
    }

    /** People of 40 expiry days from 1 April on, all with an e-mail address. */
    private static void register(RunningProduct product) throws SQLException {
        execute(product, """
                insert into holder (id, name, id_number_sealed, id_number_fingerprint, id_number_masked, email)
                select seq, concat('测试', seq), x'00', unhex(sha2(seq, 256)), '9900**********0000', concat('person', seq, '@example.com')
                from seq_1_to_%d""".formatted(DAYS * PEOPLE_A_DAY));
        execute(product, """
                insert into certificate (holder_id, post, number, last_valid_day)
                select id, 'PRINCIPAL', concat('IT-', id), date_add('2024-04-01', interval id %% %d day) from holder""".formatted(DAYS));
    }

    private static void await(RunningProduct product, String query, long answer) throws SQLException, InterruptedException {
        for (int seconds = 0; seconds < 180 && number(product, query) != answer; seconds++) {
            Thread.sleep(1000);
        }
        assertThat(number(product, query)).as(query).isEqualTo(answer);
    }

    private static long number(RunningProduct product, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(product.jdbcUrl()); var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void execute(RunningProduct product, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(product.jdbcUrl())) {
            execute(connection, statement);
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
