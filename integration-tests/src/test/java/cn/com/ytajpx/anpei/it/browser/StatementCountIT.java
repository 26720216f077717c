package cn.com.ytajpx.anpei.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.security.Role;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts what a page of a staff list asks of the database, by the database's own counters, log-in and permissions included. */
class StatementCountIT extends Journey {

    /** Jobs of the running product may ask something at the same moment, for as long as half a minute: the quietest of many counts. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String STATEMENTS = """
            select sum(variable_value) from information_schema.global_status where variable_name in
                ('COM_SELECT', 'COM_INSERT', 'COM_INSERT_SELECT', 'COM_UPDATE', 'COM_UPDATE_MULTI', 'COM_DELETE', 'COM_DELETE_MULTI')""";

    @ParameterizedTest(name = "{1}: at most {2}")
    @CsvSource({
        "DESK_CLERK, /staff/certificates, 8", "DESK_CLERK, /staff/certificates?q=王&order=name, 8", "DESK_CLERK, /staff/certificates?standing=due, 8",
        "PLANNER, /staff/deliveries, 8", "PLANNER, /staff/deliveries?who=王&status=sent, 8",
        "DESK_CLERK, /staff/preregistrations, 8", "DESK_CLERK, /staff/preregistrations?class=2024-R3&state=registered, 8",
        "DESK_CLERK, /staff/reconciliation, 8", "DESK_CLERK, /staff/reconciliation?list=only-here&class=2024-R2, 8", "DESK_CLERK, /staff/reconciliation?list=only-here, 8",
        "REVIEWER, /staff/reconciliation?list=in-both, 8",
        "DESK_CLERK, /staff/at-risk, 8", "DESK_CLERK, /staff/at-risk?within=30&q=王&order=employer, 8", "DESK_CLERK, /staff/employers, 8",
        "PLANNER, /staff/reminders, 8", "PLANNER, /staff/reminders?asOf=2024-04-15&order=name, 8",
        "PLANNER, /staff/reminders?name=王&explanation=to-remind, 8",
        "ADMINISTRATOR, /admin/accounts, 8", "ADMINISTRATOR, /admin/accounts?q=王&role=trainee, 8", "ADMINISTRATOR, /admin/audit, 8"})
    void aPageOfAListAsksLittle(Role role, String address, long most) throws SQLException {
        var visit = loggedInAs(role).opens(address);
        long fewest = Long.MAX_VALUE;
        try (var database = DriverManager.getConnection(Demo.product().jdbcUrl()); var counter = database.createStatement()) {
            for (long begun = System.nanoTime(); fewest > most && System.nanoTime() - begun < PATIENCE.toNanos();) {
                long before = statements(counter);
                assertThat(visit.page().request().get(address).status()).isEqualTo(200);
                // the question itself is one of them
                fewest = Math.min(fewest, statements(counter) - before - 1);
            }
        }
        assertThat(fewest).isBetween(1L, most);
    }

    private static long statements(java.sql.Statement counter) throws SQLException {
        try (var row = counter.executeQuery(STATEMENTS)) {
            row.next();
            return row.getLong(1);
        }
    }
}
