package cn.com.ytajpx.anpei.reminder;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The unit of planning: all certificates of one last valid day, at the distance that is their newest on {@code asOf}. As a
 * text ({@link #toString} and {@link #parse}) it is an item's name and a job's checkpoint.
 *
 * @param distance  days before the last valid day; −1 for the void notice
 * @param asOf      the day the run is for
 * @param knownOnly only certificates that were reminded while they were valid: those that came into the register when they
 *                  had already lapsed are not told what was never our news
 */
public record Slice(LocalDate lastValidDay, int distance, LocalDate asOf, boolean knownOnly) {

    private static final String KNOWN = "known";
    private static final String ALL = "all";

    public Slice {
        Objects.requireNonNull(lastValidDay);
        Objects.requireNonNull(asOf);
    }

    /** @throws RuntimeException if it is not the text of a slice */
    public static Slice parse(String text) {
        var parts = text.split("/");
        return new Slice(LocalDate.parse(parts[0]), Integer.parseInt(parts[1]), LocalDate.parse(parts[2]),
                parts[3].equals(KNOWN));
    }

    boolean isVoidNotice() {
        return distance == Distances.VOID;
    }

    /** {@code 2024-05-30/90/2024-03-01/all}. */
    @Override
    public String toString() {
        return lastValidDay + "/" + distance + "/" + asOf + "/" + (knownOnly ? KNOWN : ALL);
    }
}
