package cn.com.ytajpx.anpei.web.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Held against files as a calendar program would get them. */
class CalendarTextTest {

    private static final Instant PUBLISHED = Instant.parse("2024-01-02T01:00:00Z");
    private static final Instant CHANGED = Instant.parse("2024-03-05T02:30:00Z");
    private static final LocalDate CLOSES = LocalDate.of(2024, 4, 29);
    private static final LocalDate CHECK_IN = LocalDate.of(2024, 5, 6);

    @Test
    void aClassAsPublished() throws IOException {
        assertThat(CalendarText.of("再培训班第四期", entries(0, PUBLISHED, CHECK_IN, false))).isEqualTo(golden("class-published"));
    }

    @Test
    void theSameClassMovedKeepsItsUidsAndItsSequenceGrows() throws IOException {
        assertThat(CalendarText.of("再培训班第四期", entries(1, CHANGED, CHECK_IN.plusDays(7), false))).isEqualTo(golden("class-moved"));
    }

    @Test
    void theSameClassCancelledIsMarkedAndNotLeftOut() throws IOException {
        assertThat(CalendarText.of("再培训班第四期", entries(2, CHANGED, CHECK_IN, true))).isEqualTo(golden("class-cancelled"));
    }

    private static List<CalendarEntry> entries(int sequence, Instant changedAt, LocalDate checkIn, boolean cancelled) {
        var place = "安德利度假村, 牟平区养马岛益寿路66号";
        return List.of(
                new CalendarEntry("2024-R4-booking", sequence, changedAt, CLOSES, CLOSES, null, "再培训班第四期 省厅系统预约截止", place,
                        "http://localhost/plan/2024-R4", cancelled),
                new CalendarEntry("2024-R4-check-in", sequence, changedAt, checkIn, checkIn, new CalendarEntry.Hours(LocalTime.of(9, 0), LocalTime.of(11, 0)),
                        "再培训班第四期 报到", place, "http://localhost/plan/2024-R4", cancelled),
                new CalendarEntry("2024-R4-study", sequence, changedAt, checkIn, checkIn.plusDays(2), null, "再培训班第四期 学习", "", "", cancelled));
    }

    private static String golden(String name) throws IOException {
        try (var file = CalendarTextTest.class.getResourceAsStream("/ical/" + name + ".ics")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
