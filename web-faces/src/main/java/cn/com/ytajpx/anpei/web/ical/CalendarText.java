package cn.com.ytajpx.anpei.web.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A whole calendar as text (RFC 5545). */
final class CalendarText {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private CalendarText() {
    }

    static String of(String name, List<CalendarEntry> entries) {
        return Stream.of(
                        Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ytajpx.com.cn//Anpei//ZH", "CALSCALE:GREGORIAN",
                                "NAME:" + CalendarLine.text(name), "X-WR-CALNAME:" + CalendarLine.text(name),
                                "REFRESH-INTERVAL;VALUE=DURATION:PT12H", "X-PUBLISHED-TTL:PT12H"),
                        entries.stream().flatMap(CalendarEntry::lines),
                        Stream.of("END:VCALENDAR"))
                .flatMap(lines -> lines).map(CalendarLine::folded).collect(Collectors.joining());
    }

    static Instant instant(LocalDateTime moment) {
        return moment.atZone(ZONE).toInstant();
    }

    static String stamp(Instant moment) {
        return STAMP.format(moment);
    }

    static String stamp(LocalDateTime moment) {
        return stamp(instant(moment));
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
