package cn.com.ytajpx.anpei.calendar;

import java.util.Locale;
import java.util.Optional;

/** How a day departs from the ordinary week. */
public enum DayKind {
    /** A day off 放假. */
    OFF,
    /** A make-up working weekend day 调休上班. */
    WORK;

    /** {@code off} or {@code work}, as a file says it. */
    static Optional<DayKind> of(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "off" -> Optional.of(OFF);
            case "work" -> Optional.of(WORK);
            default -> Optional.empty();
        };
    }
}
