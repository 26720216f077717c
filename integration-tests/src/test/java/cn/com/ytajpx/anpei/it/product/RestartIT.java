package cn.com.ytajpx.anpei.it.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The demo over three starts on one data directory, told from the first to the last. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RestartIT {

    private static final Path DATA = BuiltProduct.data("restart");
    private static RunningProduct product;
    private static ProcessHandle killedOnesDatabase;

    @AfterAll
    static void end() {
        if (product != null) {
            product.stop();
        }
    }

    @Test
    @Order(1)
    void theFirstStartSaysWhatItDoesAndListensOnThisMachineAlone() throws SQLException {
        product = RunningProduct.start(DATA, Map.of("anpei.mode", "demo"));

        write("create table kept (n int)");

        assertThat(product.console()).contains("正在启动数据库……", "正在启动应用服务器……", "正在部署应用……",
                "Anpei is ready: " + product.address() + "/", "Press Ctrl-C to stop.",
                "演示账号(密码均为 Anpei-2024):", "  administrator          系统管理员  Administrator");
        assertThatThrownBy(() -> new Socket("127.0.0.2", product.port()).close()).isInstanceOf(ConnectException.class);
    }

    @Test
    @Order(2)
    void anotherOneOnTheSameDataIsRefused() {
        var ended = Ended.of(Map.of("anpei.mode", "demo", "anpei.data", DATA.toString(),
                "anpei.port", Integer.toString(RunningProduct.freePort())));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.console()).hasLineCount(1).contains("is in use by another Anpei");
    }

    @Test
    @Order(3)
    void afterAKillTheDatabaseLeftOverIsEndedAndTheDataAreThere() throws Exception {
        killedOnesDatabase = database();
        product.process().destroyForcibly();
        product.process().onExit().get(30, TimeUnit.SECONDS);
        assertThat(killedOnesDatabase.isAlive()).isTrue();

        product = RunningProduct.start(DATA, Map.of("anpei.mode", "demo", "anpei.fresh", "false"));

        assertThat(killedOnesDatabase.isAlive()).isFalse();
        write("insert into kept values (1)");
        assertThat(product.console()).contains("演示时间接着上次继续:2024-03-01T09:0", "The demo's time goes on where it stopped");
    }

    @Test
    @Order(4)
    void itEndsWithItsDatabaseWhichEndsLastAndInPeace() throws Exception {
        var database = database();
        write("""
                insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values (9999, '9999', 'from the future', 'SQL', 'V9999__from_the_future.sql', 1, 'anpei', 1, 1)""");

        product.stop();

        assertThat(product.process().isAlive()).isFalse();
        assertThat(database.isAlive()).isFalse();
        assertThat(product.console()).contains("正在停止……");
        assertThat(Files.readString(DATA.resolve("logs/database.log")).strip()).endsWith("Shutdown complete");
    }

    @Test
    @Order(5)
    void whatANewerVersionWroteIsRefused() {
        var ended = Ended.of(Map.of("anpei.mode", "demo", "anpei.data", DATA.toString(),
                "anpei.port", Integer.toString(RunningProduct.freePort())));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.console()).contains("数据由更新版本的安培写入", "The data were written by a newer Anpei").doesNotContain("Exception");
    }

    @Test
    @Order(6)
    void aFreshStartForgetsTheData() {
        product = RunningProduct.start(DATA, Map.of("anpei.mode", "demo"));

        assertThatThrownBy(() -> write("insert into kept values (2)")).isInstanceOf(SQLException.class);
        assertThat(product.console()).contains("正在清空上次的数据……").doesNotContain("goes on");
    }

    @Test
    @Order(7)
    void otherKeysThanTheDataWereSealedWithAreRefused() {
        product.stop();

        var ended = Ended.of(Map.of("anpei.mode", "demo", "anpei.data", DATA.toString(),
                "anpei.port", Integer.toString(RunningProduct.freePort()), "anpei.key.seal", "dGVzdGluZyB0ZXN0aW5nIHRlc3RpbmcgdGVzdGluZyE="));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.reason()).contains("请换回原来的密钥", "put the old one back");
        assertThat(ended.console()).doesNotContain("Exception");
    }

    private static ProcessHandle database() {
        return product.process().children().findFirst().orElseThrow();
    }

    private static void write(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(product.jdbcUrl()); var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
