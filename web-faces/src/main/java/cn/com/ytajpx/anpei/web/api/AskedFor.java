package cn.com.ytajpx.anpei.web.api;

import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Parameters of a request, read strictly: what is odd is a bad request. */
final class AskedFor {

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2100;

    private AskedFor() {
    }

    /** @throws BadRequestException if it is no day of this century */
    static LocalDate day(String typed) {
        try {
            var day = LocalDate.parse(typed);
            if (day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException unreadable) {
            throw new BadRequestException(unreadable);
        }
        throw new BadRequestException();
    }

    /**
     * A number that may be left out.
     *
     * @throws BadRequestException if it is no number from 1 to {@code most}
     */
    static int number(String typed, int leftOut, int most) {
        if (typed == null) {
            return leftOut;
        }
        try {
            int number = Integer.parseInt(typed);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException odd) {
            throw new BadRequestException(odd);
        }
        throw new BadRequestException();
    }
}
