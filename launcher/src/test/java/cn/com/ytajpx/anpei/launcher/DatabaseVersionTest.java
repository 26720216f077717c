package cn.com.ytajpx.anpei.launcher;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseVersionTest {

    @TempDir
    Path files;

    @ParameterizedTest
    @ValueSource(strings = {"10.6.1-MariaDB", "11.3.9-MariaDB", "11.40.1-MariaDB", "12.0.2-MariaDB"})
    void anOlderOrNewerOneIsRefused(String version) throws IOException {
        written(version);

        assertThatThrownBy(() -> DatabaseVersion.check(files)).isInstanceOf(CannotStart.class)
                .hasMessageContaining("another version of the database (" + version + ", this one is 11.4.5)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.4.5-MariaDB", "11.4.9-MariaDB"})
    void theSameSeriesIsTaken(String version) throws IOException {
        written(version);

        DatabaseVersion.check(files);
    }

    @Test
    void filesOfUnknownOriginAreRefused() {
        assertThatThrownBy(() -> DatabaseVersion.check(files)).isInstanceOf(CannotStart.class).hasMessageContaining("(?, this");
    }

    private void written(String version) throws IOException {
        Files.writeString(files.resolve("mariadb_upgrade_info"), version + "\n");
    }
}
