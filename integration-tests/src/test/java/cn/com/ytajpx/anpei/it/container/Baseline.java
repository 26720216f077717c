package cn.com.ytajpx.anpei.it.container;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows that stand in the database after the start, kept in tables {@code baseline_…} beside the real ones. */
final class Baseline {

    private static final String PREFIX = "baseline_";

    private final String jdbcUrl;
    private final Map<String, String> filling = new HashMap<>();

    private Baseline(String jdbcUrl) {
        this.jdbcUrl = jdbcUrl;
    }

    /** What fills the tables is written down once: columns are asked for in temporary files, and 60 tables at each restoring are many. */
    static Baseline taken(String jdbcUrl) {
        var baseline = new Baseline(jdbcUrl);
        baseline.execute(connection -> {
            for (var table : tables(connection)) {
                run(connection, "CREATE TABLE `%1$s%2$s` AS SELECT * FROM `%2$s`".formatted(PREFIX, table));
                baseline.filling.put(table, "INSERT INTO `%2$s` (%3$s) SELECT %3$s FROM `%1$s%2$s`"
                        .formatted(PREFIX, table, String.join(", ", storedColumns(connection, table))));
            }
        });
        return baseline;
    }

    /** Every table has its rows of then, and counts its ids on from there; one that has come since has none. */
    void restore() {
        execute(connection -> {
            run(connection, "SET FOREIGN_KEY_CHECKS = 0");
            for (var table : tables(connection)) {
                run(connection, "TRUNCATE TABLE `%s`".formatted(table));
                if (filling.containsKey(table)) {
                    run(connection, filling.get(table));
                }
            }
        });
    }

    private static List<String> tables(Connection connection) throws SQLException {
        return names(connection, """
                SELECT table_name FROM information_schema.tables
                WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'baseline\\_%'
                AND table_name <> 'flyway_schema_history'""");
    }

    private static List<String> storedColumns(Connection connection, String table) throws SQLException {
        return names(connection, """
                SELECT CONCAT('`', column_name, '`') FROM information_schema.columns
                WHERE table_schema = DATABASE() AND table_name = '%s' AND is_generated = 'NEVER'""".formatted(table));
    }

    private static List<String> names(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private void execute(Work work) {
        try (var connection = DriverManager.getConnection(jdbcUrl)) {
            work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }
}
