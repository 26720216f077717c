package cn.com.ytajpx.anpei.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The handbook and the shipped configuration file tell every knob with its default, and no other. */
class KnobTest {

    @ParameterizedTest
    @EnumSource
    void theHandbookTellsItWithItsDefault(Knob knob) throws IOException {
        var cell = knob.byDefault().isEmpty() ? "" : "`" + knob.byDefault() + "` ";

        assertThat(text("../docs/operations.md")).contains("| `%s` | %s| ".formatted(knob.variable(), cell));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"CONFIG", "FRESH", "CLOCK_START"})
    void theShippedFileHasALineForIt(Knob knob) throws IOException {
        assertThat(text("src/distribution/conf/anpei.conf")).containsPattern("(?m)^#?" + knob.variable() + "=");
    }

    @Test
    void nobodyTellsAKnobThatDoesNotExist() throws IOException {
        var told = Pattern.compile("\\bANPEI(_[A-Z]+)+\\b");
        var known = Stream.of(Knob.values()).map(Knob::variable).toList();

        for (var file : new String[] {"../docs/operations.md", "../README.md", "src/distribution/conf/anpei.conf", "src/distribution/systemd/anpei.service"}) {
            assertThat(told.matcher(text(file)).results().map(match -> match.group())).as(file).isSubsetOf(known);
        }
    }

    private static String text(String file) throws IOException {
        return Files.readString(Path.of(file));
    }
}
