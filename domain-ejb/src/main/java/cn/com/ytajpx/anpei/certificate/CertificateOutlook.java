package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.plan.Advice;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a holder should know of one of their certificates on a day (R-C4).
 *
 * @param remindedFrom the day of the farthest reminder, from which it counts as due
 */
public record CertificateOutlook(LocalDate on, Certificate certificate, Standing standing, LocalDate remindedFrom, NextStep step) {

    static CertificateOutlook of(LocalDate on, Certificate certificate, int dueDays, Advice advice) {
        return new CertificateOutlook(on, certificate, certificate.standingOn(on, dueDays),
                certificate.lastValidDay().minusDays(dueDays), NextStep.of(advice));
    }

    /** Calendar days to the last valid day, 0 on that day, negative after it. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(on, certificate.lastValidDay());
    }

    /** From this day on it is void, by itself (R-C5). */
    public LocalDate voidFrom() {
        return certificate.lastValidDay().plusDays(1);
    }

    /** How much of the term has passed, 0 to 100; a term without a day of issue counts as a year. */
    public int passedPercent() {
        var until = certificate.lastValidDay();
        var from = certificate.issuedOn().orElse(until.minusYears(1));
        long whole = Math.max(1, ChronoUnit.DAYS.between(from, until));
        return (int) Math.max(0, Math.min(100, 100 * ChronoUnit.DAYS.between(from, on) / whole));
    }
}
