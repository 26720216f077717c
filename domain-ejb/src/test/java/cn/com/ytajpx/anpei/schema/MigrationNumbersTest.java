package cn.com.ytajpx.anpei.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MigrationNumbersTest {

    @Test
    void everyNumberIsTakenOnce() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(files.map(file -> file.getFileName().toString())).allMatch(name -> name.matches("V\\d{4}__[a-z0-9_]+\\.sql"))
                    .extracting(name -> name.substring(0, 5)).doesNotHaveDuplicates().isNotEmpty();
        }
    }
}
