package cn.com.ytajpx.anpei.web.ical;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.ClassStatus;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.web.plan.ClassWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The days of one class as entries of a calendar.
 *
 * @param uid       how their UIDs begin
 * @param sequence  of all of them
 * @param cancelled whether the class, or a person's place in it, is gone
 * @param site      address of the product, without a slash at the end
 */
record ClassEntries(TrainingClass named, String uid, int sequence, Instant changedAt, boolean cancelled, Words words, String site) {

    /** As the public knows it. */
    static ClassEntries of(TrainingClass named, Words words, String site) {
        return new ClassEntries(named, named.code(), named.revision(), CalendarText.instant(named.changedAt()),
                named.status() == ClassStatus.CANCELLED, words, site);
    }

    /** The two deadlines and the study. */
    List<CalendarEntry> main() {
        return List.of(deadline(), closes(), study());
    }

    /** Every day that somebody in the class needs. */
    List<CalendarEntry> all() {
        return List.of(deadline(), opens(), closes(), checkIn(), study());
    }

    private CalendarEntry deadline() {
        return day("centre", "home.centre-deadline", named.centreDeadline(), named.centreDeadline());
    }

    private CalendarEntry opens() {
        return day("opens", "ical.booking-opens", named.bookingWindow().opens(), named.bookingWindow().opens());
    }

    private CalendarEntry closes() {
        return day("booking", "home.booking-closes", named.bookingWindow().closes(), named.bookingWindow().closes());
    }

    private CalendarEntry study() {
        return day("study", "plan.study", named.study().opens(), named.study().closes());
    }

    private CalendarEntry checkIn() {
        return entry("check-in", "plan.check-in", named.checkIn().on(), named.checkIn().on(),
                new CalendarEntry.Hours(named.checkIn().from(), named.checkIn().to()));
    }

    private CalendarEntry day(String what, String title, LocalDate from, LocalDate to) {
        return entry(what, title, from, to, null);
    }

    private CalendarEntry entry(String what, String title, LocalDate from, LocalDate to, CalendarEntry.Hours hours) {
        return new CalendarEntry(uid + "-" + what, sequence, changedAt, from, to, hours, ClassWords.name(named, words) + " " + words.text(title),
                ClassWords.venue(named.venue(), words) + ", " + ClassWords.address(named.venue(), words), site + "/plan/" + named.code(), cancelled);
    }
}
