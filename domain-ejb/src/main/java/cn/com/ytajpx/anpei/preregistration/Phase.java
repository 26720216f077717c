package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.plan.TrainingClass;
import java.time.LocalDate;

/** What lies next for somebody with a place in a class, by the calendar alone. */
public enum Phase {

    /** The province has not opened its booking yet. */
    BOOKING_AHEAD,
    /** Book now. */
    BOOKING_OPEN,
    /** Booking has closed; check-in is next. */
    CHECK_IN_AHEAD,
    /** Check-in is over: study, exam, certificate. */
    BEGUN;

    static Phase of(TrainingClass named, LocalDate today) {
        if (named.bookingWindow().notYetOpen(today)) {
            return BOOKING_AHEAD;
        }
        if (named.bookingWindow().contains(today)) {
            return BOOKING_OPEN;
        }
        return today.isAfter(named.checkIn().on()) ? BEGUN : CHECK_IN_AHEAD;
    }
}
