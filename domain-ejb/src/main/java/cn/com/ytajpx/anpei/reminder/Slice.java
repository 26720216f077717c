package cn.com.ytajpx.anpei.reminder;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The unit of planning: all certificates of one last valid day, at the distance that is their newest on {@code asOf}. As a
 * text it is an item's name and a job's checkpoint.
 *
 * @param distance  days before the last valid day; −1 for the void notice
 * @param asOf      the day the run is for
 * @param knownOnly only certificates that were reminded while they were valid: those that came into the register when they
 *                  had already lapsed are not told what was never our news
 */
public record Slice(LocalDate lastValidDay, int distance, LocalDate asOf, boolean knownOnly) {

    public Slice {
        Objects.requireNonNull(lastValidDay);
        Objects.requireNonNull(asOf);
    }

    boolean isVoidNotice() {
        return distance == Distances.VOID;
    }

    /** The day on which it falls due; the void notice on the day after the last valid one. */
    LocalDate dueOn() {
        return lastValidDay.minusDays(distance);
    }

    /** {@code 2024-05-30/90/2024-03-01/all}. */
    @Override
    public String toString() {
        return lastValidDay + "/" + distance + "/" + asOf + "/" + (knownOnly ? "known" : "all");
    }
}
