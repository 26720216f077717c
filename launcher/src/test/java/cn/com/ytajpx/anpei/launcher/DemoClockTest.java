package cn.com.ytajpx.anpei.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoClockTest {

    private static final LocalDateTime FIRST_OF_MARCH = LocalDateTime.parse("2024-03-01T09:00");

    @TempDir
    Path directory;
    private DataDirectory data;

    @BeforeEach
    void someData() {
        data = new DataDirectory(directory);
    }

    @Test
    void withNewDataItStartsWhereItWasAsked() {
        var clock = DemoClock.over(data, FIRST_OF_MARCH);

        assertThat(clock.start()).isEqualTo(FIRST_OF_MARCH);
        assertThat(clock.resumed()).isFalse();
    }

    @Test
    void aRestartNeverGoesBackBehindWhatWasWritten() {
        DemoClock.over(data, LocalDateTime.parse("2024-05-06T08:00")).noteNow();

        var clock = DemoClock.over(data, FIRST_OF_MARCH);

        assertThat(clock.start()).isBetween(LocalDateTime.parse("2024-05-06T08:00:10"), LocalDateTime.parse("2024-05-06T08:01"));
        assertThat(clock.resumed()).isTrue();
    }

    @Test
    void aLaterStartThatIsAskedForWins() {
        DemoClock.over(data, FIRST_OF_MARCH).noteNow();

        assertThat(DemoClock.over(data, LocalDateTime.parse("2024-06-01T00:00")).start()).isEqualTo("2024-06-01T00:00");
    }

    @Test
    void aFreshStartForgetsIt() {
        DemoClock.over(data, LocalDateTime.parse("2024-05-06T08:00")).noteNow();

        DemoClock.forgottenIn(data);

        assertThat(DemoClock.over(data, FIRST_OF_MARCH).start()).isEqualTo(FIRST_OF_MARCH);
    }

    @Test
    void aNoteThatSomebodySpoiledIsNotBelieved() throws IOException {
        Files.writeString(directory.resolve("clock"), "half past nine");

        assertThat(DemoClock.over(data, FIRST_OF_MARCH).start()).isEqualTo(FIRST_OF_MARCH);
    }
}
