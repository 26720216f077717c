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
}
