package cn.com.ytajpx.anpei.reminder;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day that is looked at, and what is known of the runs before it.
 *
 * @param lastGoodRun        the last day a run has covered, not after {@code asOf}; empty when there was none
 * @param highestCertificate the newest certificate that run can have seen; 0 when nothing can be overlooked
 */
record DueDay(LocalDate asOf, Optional<LocalDate> lastGoodRun, long highestCertificate) {

    /** The last day covered, inclusive. */
    LocalDate coveredTo() {
        return lastGoodRun.orElse(asOf.minusDays(1));
    }

    /** What is due of this last valid day, which is no further away than the largest distance. */
    Slice slice(LocalDate lastValidDay, Distances distances) {
        int distance = distances.newestDue(lastValidDay, asOf).orElseThrow();
        return new Slice(lastValidDay, distance, asOf, distance == Distances.VOID && lastValidDay.isBefore(coveredTo()));
    }

    /** Whether a run has planned the slice. */
    boolean covers(Slice slice) {
        return !slice.dueOn().isAfter(coveredTo());
    }
}
