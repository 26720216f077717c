package cn.com.ytajpx.anpei.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataDirectoryTest {

    @TempDir
    Path directory;

    @Test
    void itIsMadeWithAllItsParents() {
        assertThat(DataDirectory.claimed(directory.resolve("a/b")).path()).isDirectory();
    }

    @Test
    void aFileInItsPlaceIsRefused() throws IOException {
        var file = Files.createFile(directory.resolve("data"));

        assertThatThrownBy(() -> DataDirectory.claimed(file.resolve("below"))).isInstanceOf(CannotStart.class)
                .hasMessage("Can't write to the directory %s/below.".formatted(file));
    }

    @Test
    void theClaimOutlivesACollectionOfGarbage() throws IOException {
        DataDirectory.claimed(directory);

        System.gc();

        try (var channel = FileChannel.open(directory.resolve("anpei.lock"), StandardOpenOption.WRITE)) {
            assertThatThrownBy(channel::tryLock).isInstanceOf(OverlappingFileLockException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"999, false", "199, true"})
    void aDiskThatIsNearlyFullIsRefusedWithTheNumbers(long free, boolean startedBefore) {
        assertThatThrownBy(() -> new DataDirectory(directory).needSpace(free, startedBefore)).isInstanceOf(CannotStart.class)
                .hasMessage("Not enough disk space: %s needs %d MB, %d MB are left.".formatted(directory, free + 1, free));
    }

    @ParameterizedTest
    @CsvSource({"1000, false", "200, true"})
    void aDiskWithJustEnoughSpaceIsTaken(long free, boolean startedBefore) {
        new DataDirectory(directory).needSpace(free, startedBefore);
    }
}
