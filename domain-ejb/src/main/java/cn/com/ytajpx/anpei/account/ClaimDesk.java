package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.message.MessageCode;
import cn.com.ytajpx.anpei.message.NewMessage;
import cn.com.ytajpx.anpei.message.Outbox;
import cn.com.ytajpx.anpei.message.Placeholder;
import cn.com.ytajpx.anpei.message.Recipient;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.security.PersonalData;
import cn.com.ytajpx.anpei.security.SealedMobile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Decides claims of an ID number, with the person and the original of the card at the desk. */
@Stateless
@RolesAllowed(Permission.CLAIMS_DECIDE)
public class ClaimDesk {

    private static final int LONGEST_REASON = 200;
    private static final int SHOWN_DECIDED = 20;

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private PersonalData personalData;

    @Inject
    private Outbox outbox;

    @Inject
    private CurrentUser user;

    @Inject
    private Event<AuditFact> audit;

    @Inject
    private Clock clock;

    /** The oldest first. */
    public List<IdentityClaim> open() {
        return entityManager.createQuery("SELECT c FROM IdentityClaim c WHERE c.state = :open ORDER BY c.filedAt, c.id", IdentityClaim.class)
                .setParameter("open", IdentityClaimState.OPEN).getResultList();
    }

    /** The last {@value #SHOWN_DECIDED}, the newest first. */
    public List<IdentityClaim> decided() {
        return entityManager.createQuery("SELECT c FROM IdentityClaim c WHERE c.state <> :open ORDER BY c.decidedAt DESC", IdentityClaim.class)
                .setParameter("open", IdentityClaimState.OPEN).setMaxResults(SHOWN_DECIDED).getResultList();
    }

    /** @throws Refused if there is none of that id */
    public IdentityClaim find(long id) {
        return Optional.ofNullable(entityManager.find(IdentityClaim.class, id)).orElseThrow(() -> new Refused(Refusal.of(AccountReason.ACCOUNT_CLAIM_UNKNOWN)));
    }

    /** Whether there is an account that could be handed over: of that number, active, under the same name. */
    public Decision match(long id) {
        var claim = find(id);
        return account(claim).map(account -> account.name().equals(claim.name()) ? Decision.yes()
                : Decision.no(Refusal.of(AccountReason.ACCOUNT_CLAIM_NAME_DIFFERS))).orElseGet(() -> Decision.no(Refusal.of(AccountReason.ACCOUNT_CLAIM_NO_ACCOUNT)));
    }

    /**
     * The account gets the new mobile and e-mail, its sessions end and its password opens nothing any more: a new one is set by 忘记密码,
     * with a code to the new mobile. The old mobile and e-mail are told.
     *
     * @param originalSeen whether the original of the card and the person were compared at the desk
     */
    public void approve(long id, boolean originalSeen) {
        if (!originalSeen) {
            throw new Refused(Refusal.at("originalSeen", AccountReason.ACCOUNT_CLAIM_ORIGINAL_UNSEEN));
        }
        match(id).orRefuse();
        var claim = find(id);
        var account = account(claim).orElseThrow();
        var before = recipient(account, account.mobile().orElse(null), account.email().orElse(null));
        claim.decide(IdentityClaimState.APPROVED, user.displayName(), null, LocalDateTime.now(clock));
        account.handOver(claim.mobile(), claim.email(), hashing.hash(UUID.randomUUID().toString()));
        accounts.flushOr(() -> new Refused(Refusal.of(AccountReason.ACCOUNT_CLAIM_MOBILE_TAKEN)));
        audit.fire(new AuditFact("claim.approve", "account/" + account.id(), "claim/" + claim.id()));
        tell(MessageCode.CONTACT_REPLACED, before, claim, Map.of());
        tell(MessageCode.CLAIM_APPROVED, recipient(account, claim.mobile(), claim.email()), claim, Map.of());
    }

    /** @param reason told to the person, at most 200 characters */
    public void refuse(long id, String reason) {
        var why = PersonPolicy.tidy(reason);
        if (why.isEmpty()) {
            throw new Refused(Refusal.at("reason", AccountReason.ACCOUNT_CLAIM_REASON_MISSING));
        }
        if (why.length() > LONGEST_REASON) {
            throw new Refused(Refusal.at("reason", AccountReason.ACCOUNT_CLAIM_TEXT_TOO_LONG, LONGEST_REASON, why.length()));
        }
        var claim = find(id);
        claim.decide(IdentityClaimState.REFUSED, user.displayName(), why, LocalDateTime.now(clock));
        audit.fire(new AuditFact("claim.refuse", "claim/" + claim.id(), why));
        tell(MessageCode.CLAIM_REFUSED, new Recipient(null, claim.name(), Language.ZH, claim.email(), mobile(claim.mobile())),
                claim, Map.of(Placeholder.REASON, why));
    }

    private Optional<Account> account(IdentityClaim claim) {
        return accounts.byDocument(personalData.reveal(claim.idNumber().sealed())).filter(Account::active);
    }

    private Recipient recipient(Account account, SealedMobile mobile, String email) {
        return new Recipient(account.id(), account.name(), account.language(), email, mobile == null ? null : mobile(mobile));
    }

    private Mobile mobile(SealedMobile sealed) {
        return new Mobile(personalData.reveal(sealed.sealed()));
    }

    private void tell(MessageCode code, Recipient recipient, IdentityClaim claim, Map<Placeholder, Object> more) {
        var arguments = new HashMap<>(more);
        arguments.put(Placeholder.NAME, recipient.name());
        outbox.post(new NewMessage(code, recipient, arguments, "claim-" + claim.id() + "-" + code, null));
    }
}
