package cn.com.ytajpx.anpei.certificate;

import java.time.LocalDate;

/**
 * From where a passed retraining's new term is counted (R-C6). Public sources leave it open; the centre's default is the
 * first. Months are calendar months, clamped to the end of a shorter one: 29 February gives 28 February.
 */
public enum ExtensionBasis {
    /** From the old last valid day, so that renewing early loses nothing. */
    OLD_LAST_VALID_DAY {
        @Override
        public LocalDate newLastValidDay(LocalDate oldLastValidDay, LocalDate examDay, LocalDate approvalDay, int months) {
            return oldLastValidDay.plusMonths(months);
        }
    },
    /** From the day the exam was passed, which is the first day of the new term. */
    EXAM_DAY {
        @Override
        public LocalDate newLastValidDay(LocalDate oldLastValidDay, LocalDate examDay, LocalDate approvalDay, int months) {
            return examDay.plusMonths(months).minusDays(1);
        }
    },
    /** From the day the authority approved it, which is the first day of the new term. */
    APPROVAL_DAY {
        @Override
        public LocalDate newLastValidDay(LocalDate oldLastValidDay, LocalDate examDay, LocalDate approvalDay, int months) {
            return approvalDay.plusMonths(months).minusDays(1);
        }
    };

    /** The last valid day of the new term, inclusive. */
    public abstract LocalDate newLastValidDay(LocalDate oldLastValidDay, LocalDate examDay, LocalDate approvalDay, int months);
}
