package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.security.Fingerprint;
import cn.com.ytajpx.anpei.setting.SettingKey;
import cn.com.ytajpx.anpei.setting.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The register as other features and the holders themselves read it. */
@Stateless
@PermitAll
public class CertificateRegister {

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * A person's current certificates, the nearest last valid day first; void ones too, replaced terms not.
     *
     * @param idNumberFingerprint the fingerprint of kind {@code ID_NUMBER}
     */
    public List<Certificate> ofPerson(byte[] idNumberFingerprint) {
        return entityManager
                .createQuery("SELECT c FROM Certificate c JOIN FETCH c.holder h WHERE h.idNumber.fingerprint = :fingerprint"
                        + " AND c.successorId IS NULL ORDER BY c.lastValidDay, c.id", Certificate.class)
                .setParameter("fingerprint", idNumberFingerprint).getResultList();
    }

    /** What the certificate is today. */
    public Standing standing(Certificate certificate) {
        var today = LocalDate.now(clock);
        return certificate.standingOn(today, dueDays(today));
    }

    /** Calendar days before the last valid day from which a certificate counts as due: the farthest reminder's distance. */
    public int dueDays(LocalDate on) {
        return settings.wholeNumbers(SettingKey.REMINDER_DISTANCES, on).get(0);
    }
}
