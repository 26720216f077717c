package cn.com.ytajpx.anpei.it.employer;

import static cn.com.ytajpx.anpei.it.employer.Companies.asking;
import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.clerk.WorkforceImports;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.sheet.ImportChoice;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** 5,000 people entered and pre-registered from Excel, against plain JDBC that is handed the same rows ready-made. */
class EmployerImportBenchmark extends InContainer {

    private static final int ROWS = 5_000;
    private static final int RUNS = 3;
    private static final List<String> TABLES = List.of("holder", "employment", "preregistration", "preregistration_step");

    @Inject
    WorkforceImports imports;

    @Inject
    Companies companies;

    @Inject
    PlanService plan;

    @Inject
    Domain domain;

    @Resource(lookup = "java:app/jdbc/anpei")
    DataSource database;

    @Test
    void fiveThousandRows() throws Exception {
        plan.takeOver(2024);
        long clerk = companies.confirmedClerk(1, "烟台海源(测试)化工有限公司", Companies.CODE);
        var bytes = new PeopleSheets().rows(1, ROWS, "培训班第一期").bytes();
        var previews = new ArrayList<Long>();
        var stores = new ArrayList<Long>();
        var plain = new ArrayList<Long>();
        for (int run = 0; run <= RUNS; run++) {
            var id = new long[1];
            long preview = millis(() -> id[0] = asking(clerk, () -> imports.preview("benchmark.xlsx", new ByteArrayInputStream(bytes))));
            long store = millis(() -> asking(clerk, () -> imports.store(id[0], ImportChoice.ALL_GOOD_ROWS, false)));
            assertThat(domain.count("select count(*) from preregistration")).isEqualTo(ROWS);
            copyAside();
            empty();
            long insert = millis(this::insertPlainly);
            empty();
            if (run > 0) {
                previews.add(preview);
                stores.add(store);
                plain.add(insert);
            }
        }
        long whole = median(previews) + median(stores);
        System.out.printf(Locale.ROOT, "BENCHMARK employer sheet of %d rows: preview %d ms, store %d ms, whole %d ms; plain JDBC of ready-made rows"
                + " %d ms; ratio %.1f%n", ROWS, median(previews), median(stores), whole, median(plain), (double) whole / median(plain));
        assertThat(whole).isLessThan(5_000);
    }

    /** The same values, sealed and fingerprinted already; generated columns left to the database. */
    private void copyAside() throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            for (var table : TABLES) {
                statement.execute("create or replace table bench_" + table + " as select " + columns(connection, table) + " from " + table);
            }
        }
    }

    private int insertPlainly() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            int rows = 0;
            for (var table : TABLES) {
                rows += copy(connection, table);
            }
            connection.commit();
            return rows;
        }
    }

    private static int copy(Connection connection, String table) throws SQLException {
        int rows = 0;
        var columns = columns(connection, table);
        int count = columns.split(",").length;
        try (var read = connection.createStatement(); var found = read.executeQuery("select * from bench_" + table);
                var insert = connection.prepareStatement("insert into " + table + " (" + columns + ") values ("
                        + String.join(",", Collections.nCopies(count, "?")) + ")")) {
            while (found.next()) {
                for (int i = 1; i <= count; i++) {
                    insert.setObject(i, found.getObject(i));
                }
                insert.addBatch();
                if (++rows % 1000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        return rows;
    }

    private static String columns(Connection connection, String table) throws SQLException {
        try (var query = connection.prepareStatement("""
                select group_concat(column_name order by ordinal_position) from information_schema.columns
                where table_schema = database() and table_name = ? and is_generated = 'NEVER'""")) {
            query.setString(1, table);
            try (var found = query.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }

    private void empty() {
        for (var table : List.of("preregistration_step", "preregistration", "employment", "workforce_import_row", "workforce_import", "holder")) {
            domain.sql("delete from " + table);
        }
        domain.sql("update training_class set seats_taken = 0");
    }

    private static long millis(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
