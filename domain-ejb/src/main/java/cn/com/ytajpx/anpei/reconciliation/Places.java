package cn.com.ytajpx.anpei.reconciliation;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Whether somebody has a seat or a booking in a retraining class that still renews something, as conditions on a certificate {@code c},
 * by what {@link Comparison} has found. Compared class by class, of which a year has a dozen: working days are not for the database.
 *
 * @param ready by the class's id, the first day on which exam and approval are expected to be done
 */
record Places(Map<Long, LocalDate> ready) {

    /** The certificates of those with a place in time: as many as there are seats, so that all are found sooner than each is looked for. */
    String certificatesInTime() {
        return """
                compared_person x force index (compared_person_places) straight_join certificate c force index (certificate_term)
                on c.holder_id = x.holder_id and %s""".formatted(place(this::inTime));
    }

    /** A place in time: the last valid day itself is in time. */
    String inTime() {
        return exists(place(this::inTime));
    }

    /** Any place, in time or too late. */
    String any() {
        return exists(place(this::in));
    }

    private static String exists(String place) {
        return "exists (select 1 from compared_person x force index (compared_person_places) where x.holder_id = c.holder_id and " + place + ")";
    }

    private String place(UnaryOperator<String> ofClass) {
        return ready.isEmpty() ? "false" : "x.kind = 'RETRAINING' and (x.seat and %s or %s)".formatted(ofClass.apply("x.class_id"), ofClass.apply("x.booked_class_id"));
    }

    private String inTime(String classId) {
        return ready.entrySet().stream().map(each -> "when %d then date'%s'".formatted(each.getKey(), each.getValue()))
                .collect(Collectors.joining(" ", "coalesce(case %s ".formatted(classId), " end <= c.last_valid_day, false)"));
    }

    private String in(String classId) {
        return ready.keySet().stream().map(String::valueOf).collect(Collectors.joining(", ", "coalesce(%s in (".formatted(classId), "), false)"));
    }
}
