package cn.com.ytajpx.anpei.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoggingTest {

    @TempDir
    Path logs;

    @Test
    void aLongLogIsPutAside() throws IOException {
        var log = Files.write(logs.resolve("database.log"), new byte[5_000_001]);

        Logging.turn(log);

        assertThat(log).doesNotExist();
        assertThat(logs.resolve("database.log.1")).hasSize(5_000_001);
    }

    @Test
    void aShortOneStays() throws IOException {
        var log = Files.writeString(logs.resolve("database.log"), "ready for connections");

        Logging.turn(log);

        assertThat(log).hasContent("ready for connections");
    }

    @Test
    void theServersLogIsTenFilesOfTwentyMegabytesInTheDirectoryOfLogs() throws IOException {
        var settings = Files.readString(Logging.settings(logs, logs.resolve("logs")));

        assertThat(settings).contains("FileHandler.pattern=" + logs + "/logs/server.%g.log", "limit=20000000", "count=10");
    }
}
