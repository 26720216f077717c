package cn.com.ytajpx.anpei.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.security.Role;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts what a page of a staff list asks of the database, by the database's own counters, log-in and permissions included. */
class StatementCountIT extends Journey {

    /** Jobs of the running product may ask something at the same moment: the quietest of these counts. */
    private static final int TIMES = 4;

    private static final long MOST = 8;

    private static final String STATEMENTS = """
            select sum(variable_value) from information_schema.global_status where variable_name in
                ('COM_SELECT', 'COM_INSERT', 'COM_INSERT_SELECT', 'COM_UPDATE', 'COM_UPDATE_MULTI', 'COM_DELETE', 'COM_DELETE_MULTI')""";

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "DESK_CLERK, /staff/certificates", "DESK_CLERK, /staff/certificates?standing=due&q=王&order=name",
        "PLANNER, /staff/deliveries", "PLANNER, /staff/deliveries?who=王&status=sent",
        "PLANNER, /staff/reminders", "PLANNER, /staff/reminders?explanation=to-remind&order=name",
        "DESK_CLERK, /staff/preregistrations", "DESK_CLERK, /staff/preregistrations?class=2024-R3&state=registered",
        "DESK_CLERK, /staff/reconciliation", "DESK_CLERK, /staff/reconciliation?list=only-here&class=2024-R2", "REVIEWER, /staff/reconciliation?list=in-both",
        "DESK_CLERK, /staff/at-risk", "DESK_CLERK, /staff/at-risk?within=30&q=王&order=employer",
        "DESK_CLERK, /staff/employers", "DESK_CLERK, /staff/employers?q=海源"})
    void aPageOfAListAsksLittle(Role role, String address) throws SQLException {
        var visit = loggedInAs(role).opens(address);
        long fewest = Long.MAX_VALUE;
        try (var database = DriverManager.getConnection(Demo.product().jdbcUrl()); var counter = database.createStatement()) {
            for (int i = 0; i < TIMES; i++) {
                long before = statements(counter);
                assertThat(visit.page().request().get(address).status()).isEqualTo(200);
                // the question itself is one of them
                fewest = LongStream.of(fewest, statements(counter) - before - 1).min().getAsLong();
            }
        }
        System.out.println("STATEMENTS " + fewest + " " + address);
        assertThat(fewest).isBetween(1L, MOST);
    }

    private static long statements(java.sql.Statement counter) throws SQLException {
        try (var row = counter.executeQuery(STATEMENTS)) {
            row.next();
            return row.getLong(1);
        }
    }
}
