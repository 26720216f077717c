package cn.com.ytajpx.anpei.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the built product says when it can't start: one sentence in each language, no stack trace, exit code 1. */
class StartRefusedIT {

    private static final String SEAL = "dGVzdGluZyB0ZXN0aW5nIHRlc3RpbmcgdGVzdGluZyE=";
    private static final String FINGERPRINT = "ZmluZ2VycHJpbnRzIG9mIHRlc3RzIG9mIHRlc3RzISE=";

    @TempDir
    Path data;
    private Map<String, String> switches;

    @BeforeEach
    void aDemoOfItsOwn() {
        switches = new HashMap<>(Map.of("anpei.mode", "demo", "anpei.data", data.toString(),
                "anpei.port", Integer.toString(RunningProduct.freePort())));
    }

    @Test
    void aTakenPort() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            switches.put("anpei.port", Integer.toString(other.getLocalPort()));

            refused("端口 %d 已被占用".formatted(other.getLocalPort()), "Port %d is taken".formatted(other.getLocalPort()));
        }
    }

    @Test
    void aDirectoryThatNobodyMayWriteTo() {
        switches.put("anpei.data", "/proc/anpei");

        refused("无法写入目录 /proc/anpei", "Can't write to the directory /proc/anpei");
    }

    @Test
    void aDataDirectoryThatAnotherOneUses() throws IOException {
        try (var other = FileChannel.open(data.resolve("anpei.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            other.lock();

            refused("正由另一个安培使用", "is in use by another Anpei");
        }
    }

    @Test
    void aDatabaseOfAnotherVersion() throws IOException {
        var database = Files.createDirectories(data.resolve("database/anpei")).getParent();
        Files.writeString(database.resolve("mariadb_upgrade_info"), "10.6.18-MariaDB");

        var ended = refused("由另一版本的数据库(10.6.18-MariaDB)写入", "written by another version of the database (10.6.18-MariaDB");

        assertThat(ended.steps()).allMatch(step -> step.contains("……"));
    }

    @Test
    void aDatabaseThatNobodyAnswersFor() {
        switches.putAll(Map.of("anpei.db.url", "jdbc:mariadb://127.0.0.1:%d/anpei?password=secret".formatted(RunningProduct.freePort()),
                "anpei.db.user", "anpei"));

        assertThat(refused("无法连接数据库", "Can't reach the database").console()).doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({"anpei.port, http, ANPEI_PORT", "anpei.mode, live, ANPEI_MODE", "anpei.fresh, perhaps, ANPEI_FRESH",
        "anpei.clock.start, 2024-02-30T09:00, ANPEI_CLOCK_START", "anpei.bind, 192.0.2.1, ANPEI_BIND",
        "anpei.config, /no/such/file, /no/such/file", "anpei.key.seal, short, ANPEI_KEY_SEAL"})
    void aWrongSetting(String property, String value, String named) {
        switches.put(property, value);

        assertThat(refused("", "").reason()).containsSubsequence(named, named);
    }

    @ParameterizedTest
    @CsvSource({"anpei.fresh, true, 正式运行不能清空数据, Production never forgets its data",
        "anpei.clock.start, 2024-03-01T09:00, 正式运行只用真实时间, Production lives in real time",
        "anpei.key.seal, '', 正式运行需要密钥 ANPEI_KEY_SEAL, Production needs the key ANPEI_KEY_SEAL",
        "anpei.key.fingerprint, '', 正式运行需要密钥 ANPEI_KEY_FINGERPRINT, Production needs the key ANPEI_KEY_FINGERPRINT",
        "anpei.key.seal, QW5wZWkgZGVtbyBrZXk6IHNlYWxzIG5vdGhpbmchISE=, 演示用的公开密钥, is the demo's key"})
    void theDemosSwitchesInProduction(String property, String value, String chinese, String english) {
        switches.putAll(Map.of("anpei.mode", "production", "anpei.key.seal", SEAL, "anpei.key.fingerprint", FINGERPRINT));
        switches.put(property, value);

        refused(chinese, english);
    }

    private Ended refused(String chinese, String english) {
        var ended = Ended.of(switches);
        assertThat(ended.code()).as(ended.console()).isEqualTo(1);
        assertThat(ended.reason()).contains(List.of(chinese, english));
        assertThat(ended.console()).doesNotContain("Exception", "\tat ");
        return ended;
    }
}
