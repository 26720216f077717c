package cn.com.ytajpx.anpei.web.advice;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A last valid day as it stands in an address. */
public final class AskedDay {

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2100;

    private AskedDay() {
    }

    /** Empty for what is no day, or none that a certificate could end on. */
    public static Optional<LocalDate> of(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()))
                    .filter(day -> day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
