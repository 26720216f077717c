package cn.com.ytajpx.anpei.web.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;

/**
 * One entry. It keeps its UID for good; its sequence grows, so that calendars take a change over, and one that is gone is marked,
 * never left out.
 *
 * @param from  the first day
 * @param to    the last day, itself included
 * @param hours from and to on that day, Asia/Shanghai; {@code null} for whole days
 * @param place "" for none
 * @param url   "" for none
 */
record CalendarEntry(String uid, int sequence, Instant changedAt, LocalDate from, LocalDate to, Hours hours, String summary, String place, String url,
        boolean cancelled) {

    record Hours(LocalTime from, LocalTime to) {
    }

    /** The lines of it, unfolded. */
    Stream<String> lines() {
        var stamp = CalendarText.stamp(changedAt);
        return Stream.of("BEGIN:VEVENT", "UID:" + uid + "@ytajpx.com.cn", "SEQUENCE:" + sequence, "DTSTAMP:" + stamp, "LAST-MODIFIED:" + stamp,
                begins(), ends(), "SUMMARY:" + CalendarLine.text(summary), place.isEmpty() ? "" : "LOCATION:" + CalendarLine.text(place),
                url.isEmpty() ? "" : "URL:" + url, "STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"),
                hours == null ? "TRANSP:TRANSPARENT" : "TRANSP:OPAQUE", "END:VEVENT").filter(line -> !line.isEmpty());
    }

    private String begins() {
        return hours == null ? "DTSTART;VALUE=DATE:" + CalendarText.day(from) : "DTSTART:" + CalendarText.stamp(from.atTime(hours.from()));
    }

    private String ends() {
        return hours == null ? "DTEND;VALUE=DATE:" + CalendarText.day(to.plusDays(1)) : "DTEND:" + CalendarText.stamp(to.atTime(hours.to()));
    }
}
