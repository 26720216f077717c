package cn.com.ytajpx.anpei.web.plan;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.ClassStatus;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The study and the two deadlines of every class as all-day entries (RFC 5545). An entry keeps its UID for good; its SEQUENCE
 * grows with the class's revision, so that calendars take a change over, and a cancelled class is marked, never left out.
 *
 * @param site address of the product, without a slash at the end
 */
record PlanCalendar(Words words, String site) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    String of(List<TrainingClass> classes) {
        return Stream.of(
                        Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ytajpx.com.cn//Anpei//ZH", "CALSCALE:GREGORIAN",
                                "NAME:" + CalendarLine.text(words.text("centre.name")),
                                "X-WR-CALNAME:" + CalendarLine.text(words.text("centre.name")),
                                "REFRESH-INTERVAL;VALUE=DURATION:PT12H", "X-PUBLISHED-TTL:PT12H"),
                        classes.stream().flatMap(this::entries),
                        Stream.of("END:VCALENDAR"))
                .flatMap(lines -> lines).map(CalendarLine::folded).collect(Collectors.joining());
    }

    static Instant changedAt(TrainingClass each) {
        return each.changedAt().atZone(ZONE).toInstant();
    }

    private Stream<String> entries(TrainingClass each) {
        var closes = each.bookingWindow().closes();
        return Stream.of(
                entry(each, "centre", "home.centre-deadline", each.centreDeadline(), each.centreDeadline()),
                entry(each, "booking", "home.booking-closes", closes, closes),
                entry(each, "study", "plan.study", each.study().opens(), each.study().closes())).flatMap(lines -> lines);
    }

    private Stream<String> entry(TrainingClass each, String what, String title, LocalDate from, LocalDate to) {
        return Stream.of("BEGIN:VEVENT",
                "UID:" + each.code() + "-" + what + "@ytajpx.com.cn",
                "SEQUENCE:" + each.revision(),
                "DTSTAMP:" + STAMP.format(changedAt(each)),
                "LAST-MODIFIED:" + STAMP.format(changedAt(each)),
                "DTSTART;VALUE=DATE:" + DAY.format(from),
                "DTEND;VALUE=DATE:" + DAY.format(to.plusDays(1)),
                "SUMMARY:" + CalendarLine.text(ClassWords.name(each, words) + " " + words.text(title)),
                "LOCATION:" + CalendarLine.text(ClassWords.venue(each.venue(), words) + ", " + ClassWords.address(each.venue(), words)),
                "URL:" + site + "/plan/" + each.code(),
                "STATUS:" + (each.status() == ClassStatus.CANCELLED ? "CANCELLED" : "CONFIRMED"),
                "TRANSP:TRANSPARENT",
                "END:VEVENT");
    }
}
