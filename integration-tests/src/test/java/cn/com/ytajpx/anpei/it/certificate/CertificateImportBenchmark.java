package cn.com.ytajpx.anpei.it.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.certificate.ImportService;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.sheet.ImportChoice;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** 20,000 certificates from Excel into an empty register, against plain JDBC that is handed the same rows ready-made. */
class CertificateImportBenchmark extends InContainer {

    private static final int ROWS = 20_000;
    private static final int RUNS = 5;

    @Inject
    ImportService imports;

    @Inject
    Domain domain;

    @Resource(lookup = "java:app/jdbc/anpei")
    DataSource database;

    @Test
    void twentyThousandRows() throws Exception {
        var bytes = new Sheet().rows(1, ROWS, "2024-12-01").bytes();
        var previews = new ArrayList<Long>();
        var stores = new ArrayList<Long>();
        var plain = new ArrayList<Long>();
        for (int run = 0; run <= RUNS; run++) {
            var id = new long[1];
            long preview = millis(() -> id[0] = preview(bytes));
            long store = millis(() -> store(id[0]));
            assertThat(domain.count("select count(*) from certificate")).isEqualTo(ROWS);
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
        say("import of %d rows: preview %d ms, store %d ms, whole %d ms; plain JDBC of ready-made rows %d ms; ratio %.1f",
                ROWS, median(previews), median(stores), whole, median(plain), (double) whole / median(plain));
        assertThat(whole).isLessThan(15_000);
    }

    @Test
    void memoryHardlyGrowsWithTheSheet() throws Exception {
        for (int rows : new int[] {5_000, 20_000, 50_000}) {
            var bytes = new Sheet().rows(1, rows, "2024-12-01").bytes();
            var peak = peakMegabytes(() -> preview(bytes));
            say("preview of %d rows: %d MB of live heap above what stood before", rows, peak);
        }
        empty();
    }

    private long preview(byte[] bytes) {
        return desk(() -> imports.preview("benchmark.xlsx", new ByteArrayInputStream(bytes)));
    }

    private int store(long id) {
        return desk(() -> imports.store(id, ImportChoice.ALL_GOOD_ROWS)).storedRows();
    }

    /** The same values, sealed and fingerprinted already. */
    private void copyAside() throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("create or replace table bench_holder as select * from holder");
            statement.execute("create or replace table bench_certificate as select * from certificate");
        }
    }

    private int insertPlainly() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            int rows = copy(connection, "holder", 12) + copy(connection, "certificate", 8);
            connection.commit();
            return rows;
        }
    }

    private static int copy(java.sql.Connection connection, String table, int columns) throws SQLException {
        int rows = 0;
        var marks = String.join(",", java.util.Collections.nCopies(columns, "?"));
        try (var read = connection.createStatement();
                var found = read.executeQuery("select * from bench_" + table);
                var insert = connection.prepareStatement("insert into " + table + " values (" + marks + ")")) {
            while (found.next()) {
                for (int i = 1; i <= columns; i++) {
                    insert.setObject(i, table.equals("certificate") && i == columns ? null : found.getObject(i));
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

    private void empty() {
        for (var table : List.of("certificate_import_holder", "certificate_import_row", "certificate", "certificate_import", "holder")) {
            domain.sql("delete from " + table);
        }
    }

    private static long peakMegabytes(Callable<?> work) throws Exception {
        System.gc();
        var runtime = Runtime.getRuntime();
        long before = runtime.totalMemory() - runtime.freeMemory();
        var peak = new AtomicLong();
        var watch = new Thread(() -> {
            try {
                while (true) {
                    Thread.sleep(300);
                    System.gc();
                    peak.accumulateAndGet(runtime.totalMemory() - runtime.freeMemory(), Math::max);
                }
            } catch (InterruptedException done) {
                // the work is done
            }
        });
        watch.setDaemon(true);
        watch.start();
        work.call();
        watch.interrupt();
        watch.join();
        return Math.max(0, peak.get() - before) >> 20;
    }

    private static long millis(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static void say(String text, Object... arguments) {
        System.out.printf(Locale.ROOT, "BENCHMARK " + text + "%n", arguments);
    }

    private static <T> T desk(Callable<T> work) {
        return Acting.as(work, Permission.CERTIFICATES_IMPORT);
    }
}
