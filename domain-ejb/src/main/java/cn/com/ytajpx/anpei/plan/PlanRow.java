package cn.com.ytajpx.anpei.plan;

import cn.com.ytajpx.anpei.common.DateWindow;
import java.time.LocalDate;
import java.util.Set;

/**
 * A row of annex 1, before it is a class.
 *
 * @param capacity seats; {@code null} where the plan states none
 */
record PlanRow(String code, ClassKind kind, int sessionNumber, String name, Set<Integer> expiryMonths,
        LocalDate centreDeadline, DateWindow bookingWindow, String venueCode, CheckIn checkIn, DateWindow study, Integer capacity) {

    LocalDate studyFrom() {
        return study.opens();
    }
}
