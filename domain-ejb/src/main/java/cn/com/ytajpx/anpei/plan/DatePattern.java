package cn.com.ytajpx.anpei.plan;

import cn.com.ytajpx.anpei.calendar.WorkingDayCalendar;
import java.time.LocalDate;

/**
 * How the days of a class hang together in every plan the centre has published: the window closes two working days before
 * check-in, and opens so that it is one calendar month long.
 */
final class DatePattern {

    /** Days of study of each kind, check-in day included. */
    private static final int TRAINING_DAYS = 8;
    private static final int RETRAINING_DAYS = 3;

    private final WorkingDayCalendar calendar;

    DatePattern(WorkingDayCalendar calendar) {
        this.calendar = calendar;
    }

    /** @throws cn.com.ytajpx.anpei.calendar.UnknownYear if the way back leads into a year without a calendar */
    LocalDate closes(LocalDate checkIn) {
        return calendar.minus(checkIn, ClassChecks.REVIEW_WORKING_DAYS);
    }

    static LocalDate opens(LocalDate closes) {
        return closes.plusDays(1).minusMonths(1);
    }

    /** All days that follow from check-in; the centre's deadline a day before the close. */
    PlannedClass from(LocalDate checkIn, PlannedClass row) {
        var closes = closes(checkIn);
        int days = row.kind() == ClassKind.TRAINING ? TRAINING_DAYS : RETRAINING_DAYS;
        return new PlannedClass(row.kind(), row.sessionNumber(), row.name(), row.expiryMonths(), closes.minusDays(1), opens(closes), closes,
                row.venueCode(), checkIn, row.checkInFrom(), row.checkInTo(), checkIn, checkIn.plusDays(days - 1L), row.capacity());
    }
}
