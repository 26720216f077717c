package cn.com.ytajpx.anpei.plan;

import cn.com.ytajpx.anpei.common.DateWindow;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A row of annex 1 as somebody wants it (R-P2); {@link ClassPolicy} says whether it can be. Whatever was left out is
 * {@code null}, in {@code expiryMonths} an empty set; days are inclusive.
 *
 * @param capacity seats; {@code null} where the plan states none
 */
public record PlannedClass(ClassKind kind, Integer sessionNumber, String name, Set<Integer> expiryMonths, LocalDate centreDeadline,
        LocalDate bookingOpens, LocalDate bookingCloses, String venueCode, LocalDate checkInOn, LocalTime checkInFrom, LocalTime checkInTo,
        LocalDate studyFrom, LocalDate studyTo, Integer capacity) {

    public PlannedClass {
        expiryMonths = Set.copyOf(expiryMonths);
    }

    SortedSet<Integer> months() {
        return new TreeSet<>(expiryMonths);
    }

    DateWindow bookingWindow() {
        return new DateWindow(bookingOpens, bookingCloses);
    }

    CheckIn checkIn() {
        return new CheckIn(checkInOn, checkInFrom, checkInTo);
    }

    DateWindow study() {
        return new DateWindow(studyFrom, studyTo);
    }

    /** {@code 2024-R4}: its code in the plan of a year. */
    String code(int planYear) {
        return planYear + "-" + (kind == ClassKind.TRAINING ? "P" : "R") + sessionNumber;
    }
}
