package cn.com.ytajpx.anpei.reconciliation;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether somebody has a seat or a booking in a retraining class that still renews something, as conditions on a certificate {@code c}.
 * Compared class by class, of which a year has a dozen: working days are not for the database.
 *
 * @param ready by the class's id, the first day on which exam and approval are expected to be done
 */
record Places(Map<Long, LocalDate> ready) {

    private static final String SEAT = """
            exists (select 1 from preregistration p force index (preregistration_person)
                where p.holder_id = c.holder_id and p.kind = 'RETRAINING' and p.state in ('REGISTERED', 'LATE') and %s)""";

    private static final String BOOKING = """
            exists (select 1 from holder b straight_join booking_evidence p force index (booking_evidence_person)
                on p.id_number_fingerprint = b.id_number_fingerprint
                where b.id = c.holder_id and p.kind = 'RETRAINING' and p.holds and %s)""";

    /** No place in time: the last valid day itself is in time. */
    String none() {
        var inTime = in() + " and case p.training_class_id " + ready.entrySet().stream()
                .map(each -> "when %d then date'%s'".formatted(each.getKey(), each.getValue())).collect(Collectors.joining(" ")) + " end <= c.last_valid_day";
        return ready.isEmpty() ? "true" : "not " + SEAT.formatted(inTime) + " and not " + BOOKING.formatted(inTime);
    }

    /** Any place, in time or too late. */
    String any() {
        return ready.isEmpty() ? "false" : "(" + SEAT.formatted(in()) + " or " + BOOKING.formatted(in()) + ")";
    }

    private String in() {
        return "p.training_class_id in (%s)".formatted(ready.keySet().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
