package cn.com.ytajpx.anpei.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.launcher.Database;
import cn.com.ytajpx.anpei.launcher.EmbeddedDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The production archive, installed as the handbook says, on a MariaDB that others run. */
class ArchiveIT {

    private static final int SECONDS_TO_START = 420;

    @TempDir
    static Path directory;
    private static UnpackedArchive archive;
    private static EmbeddedDatabase server;
    private static Database database;

    @BeforeAll
    static void install() throws IOException {
        archive = UnpackedArchive.below(directory.resolve("opt"));
        server = EmbeddedDatabase.below(directory.resolve("mariadb"));
        database = server.start();
        Files.writeString(archive.home().resolve("conf/anpei.conf"), """
                ANPEI_KEY_SEAL='dGVzdGluZyB0ZXN0aW5nIHRlc3RpbmcgdGVzdGluZyE='
                ANPEI_KEY_FINGERPRINT=ZmluZ2VycHJpbnRzIG9mIHRlc3RzIG9mIHRlc3RzISE=
                ANPEI_DATA=data
                """, StandardOpenOption.APPEND);
    }

    @AfterAll
    static void end() {
        server.stop();
    }

    @Test
    void itStartsEmptyAndReadyAndEndsWhenTold() throws Exception {
        var port = RunningProduct.freePort();
        var console = directory.resolve("console.log").toFile();
        var product = archive.script(onServer(Map.of("ANPEI_PORT", Integer.toString(port), "ANPEI_ADMIN_LOGIN", "chief",
                "ANPEI_ADMIN_PASSWORD", "Ein-langes-Wort-2026"))).redirectErrorStream(true).redirectOutput(console).start();
        try {
            awaitReady(product, console.toPath());

            assertThat(answer(port, "/health/ready")).contains("\"status\":\"UP\"");
            assertThat(answer(port, "/")).contains("烟台").doesNotContain("演示时间");
            assertThat(count("account")).isEqualTo(1);
            assertThat(count("certificate")).isZero();
            assertThat(archive.home().resolve("data/logs/server.0.log")).exists();
            assertThat(archive.home().resolve("data/database")).doesNotExist();
        } finally {
            product.destroy();
        }
        assertThat(product.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(product.exitValue()).isEqualTo(143);
        assertThat(Files.readString(console.toPath())).contains("正在连接数据库……", "正在停止……").doesNotContain("Exception", "Anpei-2024");
    }

    @ParameterizedTest
    @CsvSource({
        "ANPEI_FRESH, true, Production never forgets its data",
        "ANPEI_CLOCK_START, 2024-03-01T09:00, Production lives in real time",
        "ANPEI_DB_PASSWORD, wrong, The database refuses the user anpei",
        "ANPEI_DB_URL, {url}_of_others, There is no database anpei_of_others"})
    void itRefuses(String variable, String value, String why) {
        var ended = Ended.of(archive.script(onServer(Map.of(variable, value.replace("{url}", database.url())))));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.reason()).contains(why);
        assertThat(ended.console()).doesNotContain("Exception");
    }

    @Test
    void aJavaThatIsTooOldIsRefused() throws IOException {
        var java = Files.createDirectories(directory.resolve("old/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.20\" 2023-07-18' >&2\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        var ended = Ended.of(archive.script(Map.of("JAVA_HOME", directory.resolve("old").toString())));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.console()).hasLineCount(1).contains("需要 Java 17", "Anpei needs Java 17");
    }

    private static Map<String, String> onServer(Map<String, String> more) {
        var environment = new HashMap<>(Map.of("ANPEI_DB_URL", database.url(), "ANPEI_DB_USER", database.user(),
                "ANPEI_DB_PASSWORD", database.password()));
        environment.putAll(more);
        return environment;
    }

    private static void awaitReady(Process product, Path console) throws Exception {
        for (int tenths = 0; tenths < SECONDS_TO_START * 10 && product.isAlive(); tenths++) {
            if (Files.readString(console).contains("Anpei is ready")) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("The archive did not start: " + Files.readString(console));
    }

    private static String answer(int port, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).header("Accept-Language", "zh-CN").build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static int count(String table) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
