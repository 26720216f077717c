package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.account.DocumentType;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.plan.AdviceService;
import cn.com.ytajpx.anpei.plan.ClassAdvice;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The certificates of whoever is logged in, and of nobody else: every query joins the account to the holder by the
 * fingerprint of the ID card's number, so that another person's id finds nothing.
 */
@Stateless
@RolesAllowed(Permission.TRAINEE_AREA)
public class OwnCertificates {

    private static final String MINE = """
            SELECT c FROM Certificate c JOIN FETCH c.holder h, Account a
            WHERE a.id = :me AND a.documentType = :card AND a.idNumber.fingerprint = h.idNumber.fingerprint""";

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    @Inject
    private CurrentUser user;

    @Inject
    private CertificateRegister register;

    @Inject
    private AdviceService advice;

    @Inject
    private Clock clock;

    /** What the person should know today. */
    public TraineeOutlook outlook() {
        var today = LocalDate.now(clock);
        var advisor = advice.on(today);
        int dueDays = register.dueDays(today);
        var current = mine().stream().filter(term -> !term.renewed())
                .map(term -> outlook(today, term, dueDays, advisor)).toList();
        var initial = current.isEmpty() ? NextStep.of(advisor.advise(today, Optional.empty())) : null;
        return new TraineeOutlook(today, current, initial);
    }

    /**
     * One certificate, term by term.
     *
     * @param id of any of its terms
     * @throws Refused if the person has none of that id
     */
    public CertificateHistory history(long id) {
        var all = mine();
        return all.stream().filter(term -> term.id() == id).findFirst().map(term -> new CertificateHistory(term, all))
                .orElseThrow(() -> new Refused(Refusal.of(RegisterReason.CERTIFICATE_UNKNOWN)));
    }

    /** What the person should know of the current term of a certificate today. */
    public CertificateOutlook outlook(CertificateHistory history) {
        var today = LocalDate.now(clock);
        return outlook(today, history.current(), register.dueDays(today), advice.on(today));
    }

    /** What the certificate is on a day; empty before its first issue. */
    public Optional<Standing> standing(CertificateHistory history, LocalDate on) {
        return history.decidingOn(on).map(term -> term.standingOn(on, register.dueDays(on)));
    }

    private static CertificateOutlook outlook(LocalDate today, Certificate term, int dueDays, ClassAdvice advisor) {
        return CertificateOutlook.of(today, term, dueDays, advisor.advise(today, Optional.of(term.lastValidDay())));
    }

    /** Every term, the latest last valid day first. */
    private List<Certificate> mine() {
        return entityManager.createQuery(MINE + " ORDER BY c.lastValidDay DESC, c.id", Certificate.class)
                .setParameter("me", user.accountId().orElse(0L)).setParameter("card", DocumentType.ID_CARD).getResultList();
    }
}
