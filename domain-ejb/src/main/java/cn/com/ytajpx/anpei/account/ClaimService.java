package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.IdNumber;
import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.common.Reason;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;

/** Takes claims of an ID number; the answer is the same whether or not there is an account with it, so that nobody learns which. */
@Stateless
@PermitAll
public class ClaimService {

    /** Characters. */
    public static final int LONGEST_EXPLANATION = 500;

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    @Inject
    private CodeThrottle throttle;

    @Inject
    private Seals seals;

    @Inject
    private Clock clock;

    /**
     * @param client the network address it comes from
     * @throws Refused at every field that has a fault; or because the same number or client has filed too often
     */
    public void file(NewClaim form, String client) {
        var name = PersonPolicy.tidyName(form.name());
        var email = PersonPolicy.tidy(form.email());
        var explanation = PersonPolicy.tidy(form.explanation());
        PersonPolicy.name(name).and(at("number", IdNumber.check(form.number()).orElse(null))).and(at("mobile", Mobile.check(form.mobile()).orElse(null)))
                .and(PersonPolicy.email(email)).and(explained(explanation)).orRefuse();
        var number = IdNumber.parse(form.number());
        throttle.take(number.value(), client);
        entityManager.persist(new IdentityClaim(name, seals.of(IdentityDocument.parse(DocumentType.ID_CARD, number.value())),
                seals.of(Mobile.parse(form.mobile())), email, explanation, LocalDateTime.now(clock)));
    }

    private static Decision explained(String explanation) {
        return explanation.isEmpty() ? at("explanation", AccountReason.ACCOUNT_CLAIM_EXPLANATION_MISSING)
                : explanation.length() <= LONGEST_EXPLANATION ? Decision.yes()
                : Decision.no(Refusal.at("explanation", AccountReason.ACCOUNT_CLAIM_TEXT_TOO_LONG, LONGEST_EXPLANATION, explanation.length()));
    }

    private static Decision at(String field, Reason fault) {
        return fault == null ? Decision.yes() : Decision.no(Refusal.at(field, fault));
    }
}
