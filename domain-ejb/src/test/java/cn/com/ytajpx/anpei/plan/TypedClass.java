package cn.com.ytajpx.anpei.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/** A row of annex 1 that a test alters one by one. */
final class TypedClass {

    private final PlannedClass row;

    private TypedClass(PlannedClass row) {
        this.row = row;
    }

    /** @param session {@code R4} of 2024 */
    static TypedClass like(String session) {
        return of(PlanOf2024.row(session));
    }

    static TypedClass of(PlannedClass row) {
        return new TypedClass(row);
    }

    PlannedClass row() {
        return row;
    }

    TypedClass kind(ClassKind kind) {
        return with(kind, row.sessionNumber(), row.name(), row.expiryMonths(), row.venueCode(), row.capacity());
    }

    TypedClass session(Integer number) {
        return with(row.kind(), number, row.name(), row.expiryMonths(), row.venueCode(), row.capacity());
    }

    TypedClass name(String name) {
        return with(row.kind(), row.sessionNumber(), name, row.expiryMonths(), row.venueCode(), row.capacity());
    }

    TypedClass months(Integer... months) {
        return with(row.kind(), row.sessionNumber(), row.name(), Set.of(months), row.venueCode(), row.capacity());
    }

    TypedClass venue(String code) {
        return with(row.kind(), row.sessionNumber(), row.name(), row.expiryMonths(), code, row.capacity());
    }

    TypedClass capacity(Integer seats) {
        return with(row.kind(), row.sessionNumber(), row.name(), row.expiryMonths(), row.venueCode(), seats);
    }

    private TypedClass with(ClassKind kind, Integer session, String name, Set<Integer> months, String venue, Integer capacity) {
        return new TypedClass(new PlannedClass(kind, session, name, months, row.centreDeadline(), row.bookingOpens(), row.bookingCloses(), venue,
                row.checkInOn(), row.checkInFrom(), row.checkInTo(), row.studyFrom(), row.studyTo(), capacity));
    }

    TypedClass deadline(String day) {
        return dated(day(day), row.bookingOpens(), row.bookingCloses(), row.checkInOn(), row.checkInFrom(), row.checkInTo(), row.studyFrom(),
                row.studyTo());
    }

    TypedClass window(String opens, String closes) {
        return dated(row.centreDeadline(), day(opens), day(closes), row.checkInOn(), row.checkInFrom(), row.checkInTo(), row.studyFrom(),
                row.studyTo());
    }

    TypedClass checkIn(String on, String from, String to) {
        return dated(row.centreDeadline(), row.bookingOpens(), row.bookingCloses(), day(on), from == null ? null : LocalTime.parse(from),
                to == null ? null : LocalTime.parse(to), row.studyFrom(), row.studyTo());
    }

    TypedClass study(String from, String to) {
        return dated(row.centreDeadline(), row.bookingOpens(), row.bookingCloses(), row.checkInOn(), row.checkInFrom(), row.checkInTo(), day(from),
                day(to));
    }

    private TypedClass dated(LocalDate deadline, LocalDate opens, LocalDate closes, LocalDate checkIn, LocalTime from, LocalTime to,
            LocalDate studyFrom, LocalDate studyTo) {
        return new TypedClass(new PlannedClass(row.kind(), row.sessionNumber(), row.name(), row.expiryMonths(), deadline, opens, closes,
                row.venueCode(), checkIn, from, to, studyFrom, studyTo, row.capacity()));
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
