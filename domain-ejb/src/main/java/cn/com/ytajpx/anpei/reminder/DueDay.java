package cn.com.ytajpx.anpei.reminder;

import java.time.LocalDate;

/**
 * The day that is looked at, and what is known of the runs before it.
 *
 * @param coveredTo          the last day a run has covered, inclusive; the day before {@code asOf} when there was none
 * @param highestCertificate the newest certificate that run can have seen; 0 when nothing can be overlooked
 */
record DueDay(LocalDate asOf, LocalDate coveredTo, long highestCertificate) {
}
