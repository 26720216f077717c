package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.account.OneTimeCode.Purpose;
import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.message.Recipient;
import cn.com.ytajpx.anpei.security.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

/** Writes down registrations that wait for their code, and those that have it. */
@ApplicationScoped
@Transactional
class RegistrationLedger {

    @Inject
    Accounts accounts;

    @Inject
    OneTimeCodes codes;

    @Inject
    CodeMessages messages;

    @Inject
    Seals seals;

    @Inject
    PersonalData personalData;

    @Inject
    Clock clock;

    @Inject
    Event<AuditFact> audit;

    String waitFor(Applicant applicant) {
        var handle = codes.newHandle();
        var known = accounts.byDocument(applicant.number()).or(() -> accounts.byMobile(applicant.mobile())).map(Account::id);
        var waiting = OneTimeCode.forRegistration(codes.fingerprint(handle), personalData.seal(applicant.toJson()), known.orElse(null));
        tell(applicant, known.isPresent(), codes.keep(waiting, handle));
        return handle;
    }

    Optional<String> mobileOf(String handle) {
        return codes.waiting(handle, Purpose.REGISTRATION).map(waiting -> applicant(waiting).mobile());
    }

    void sendAgain(String handle) {
        codes.waiting(handle, Purpose.REGISTRATION)
                .ifPresent(waiting -> tell(applicant(waiting), waiting.accountId() != null, codes.renew(waiting, handle)));
    }

    LogIn register(String handle) {
        var applicant = codes.use(handle, Purpose.REGISTRATION).map(this::applicant)
                .orElseThrow(() -> new Refused(RegistrationService.wrongCode()));
        var now = LocalDateTime.now(clock);
        var account = Account.ofApplicant(applicant, seals.of(new IdentityDocument(applicant.documentType(), applicant.number())),
                seals.of(new Mobile(applicant.mobile())), now);
        account.loggedIn(now);
        accounts.add(account);
        accounts.flushOr(() -> new Refused(Refusal.of(AccountReason.ACCOUNT_TAKEN)));
        audit.fire(new AuditFact("account.register", "account/" + account.id(), applicant.kind() + " · " + applicant.termsVersion(),
                account.actor()));
        return new LogIn(account.id(), account.sessionsSince());
    }

    private void tell(Applicant applicant, boolean known, String code) {
        var recipient = new Recipient(null, applicant.name(), applicant.language(), applicant.email(), new Mobile(applicant.mobile()));
        if (known) {
            messages.alreadyRegistered(recipient);
        } else {
            messages.code(recipient, code);
        }
    }

    private Applicant applicant(OneTimeCode waiting) {
        return Applicant.fromJson(personalData.reveal(waiting.applicantSealed()));
    }
}
