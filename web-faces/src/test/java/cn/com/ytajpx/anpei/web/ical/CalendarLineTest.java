package cn.com.ytajpx.anpei.web.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CalendarLineTest {

    @Test
    void aShortLineStaysWhole() {
        assertThat(CalendarLine.folded("VERSION:2.0")).isEqualTo("VERSION:2.0\r\n");
    }

    @Test
    void aLongLineIsFoldedBetweenCharactersAtSeventyFiveOctets() {
        var line = "SUMMARY:" + "安".repeat(60);

        var folded = CalendarLine.folded(line);

        assertThat(folded.split("\r\n")).allSatisfy(part -> assertThat(part.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "").strip()).isEqualTo(line);
    }

    @Test
    void whatTheFormatMeansIsEscaped() {
        assertThat(CalendarLine.text("a,b;c\\d\ne")).isEqualTo("a\\,b\\;c\\\\d\\ne");
    }
}
