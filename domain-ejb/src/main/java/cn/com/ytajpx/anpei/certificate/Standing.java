package cn.com.ytajpx.anpei.certificate;

import java.time.LocalDate;

/** What a certificate is on a day: a question to its dates, never stored. */
public enum Standing {
    /** 有效: further from its last valid day than the farthest reminder. */
    VALID,
    /** 即将到期: within the farthest reminder's distance, the last valid day included (R-C1, R-N1). */
    DUE,
    /** 作废: past its last valid day, by itself (R-C5). */
    VOID;

    /** @param dueDays calendar days before the last valid day from which it counts as due, inclusive */
    public static Standing on(LocalDate day, LocalDate lastValidDay, int dueDays) {
        if (day.isAfter(lastValidDay)) {
            return VOID;
        }
        return day.isBefore(lastValidDay.minusDays(dueDays)) ? VALID : DUE;
    }
}
