package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.certificate.CertificateOutlook;
import java.time.LocalDate;

/**
 * One certificate of a trainee and how its renewal stands, or the way to a first one.
 *
 * @param about {@code null} for a person without a certificate
 */
public record OwnRenewal(CertificateOutlook about, Renewal renewal) {

    /** {@code null} for a person without a certificate. */
    LocalDate lastValidDay() {
        return about == null ? null : about.certificate().lastValidDay();
    }
}
