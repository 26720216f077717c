package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.account.OneTimeCode.Purpose;
import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.message.Recipient;
import cn.com.ytajpx.anpei.security.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Writes down who waits for a code to set a new password, and the password. */
@ApplicationScoped
@Transactional
class ForgottenPasswordLedger {

    @Inject
    Accounts accounts;

    @Inject
    OneTimeCodes codes;

    @Inject
    CodeMessages messages;

    @Inject
    OwnData ownData;

    @Inject
    Throttling throttling;

    @Inject
    PersonalData personalData;

    @Inject
    Event<AuditFact> audit;

    /** @param number tidied */
    String waitFor(String name, String number, Mobile mobile) {
        var handle = codes.newHandle();
        var person = accounts.byDocument(number).filter(Account::active).filter(account -> account.name().equals(name))
                .filter(account -> has(account, mobile));
        var code = codes.keep(OneTimeCode.forPassword(codes.fingerprint(handle), person.map(Account::id).orElse(null)), handle);
        person.ifPresent(account -> messages.code(new Recipient(account.id(), account.name(), account.language(),
                account.email().orElse(null), mobile), code));
        return handle;
    }

    Collection<String> ownData(String handle) {
        return person(codes.waiting(handle, Purpose.PASSWORD)).map(ownData::of).orElseGet(List::of);
    }

    void change(String handle, String hash) {
        var account = person(codes.use(handle, Purpose.PASSWORD)).filter(Account::active)
                .orElseThrow(() -> new Refused(RegistrationService.wrongCode()));
        account.changePassword(hash);
        forgetWrongLogIns(account);
        audit.fire(new AuditFact("account.reset-password", "account/" + account.id(), "", account.actor()));
    }

    /** Whoever proved who they are need not wait any longer. */
    private void forgetWrongLogIns(Account account) {
        account.idNumber().map(number -> personalData.reveal(number.sealed())).ifPresent(this::forgetWrongLogIns);
        account.mobile().map(mobile -> personalData.reveal(mobile.sealed())).ifPresent(this::forgetWrongLogIns);
    }

    private void forgetWrongLogIns(String handle) {
        throttling.forget(ThrottleKind.ACCOUNT, personalData.fingerprint(PersonalData.Kind.LOG_IN, IdentityDocument.tidy(handle)));
    }

    private boolean has(Account account, Mobile mobile) {
        return account.mobile().filter(stored -> Arrays.equals(stored.fingerprint(), accounts.mobileFingerprint(mobile))).isPresent();
    }

    private Optional<Account> person(Optional<OneTimeCode> waiting) {
        return waiting.flatMap(code -> accounts.find(code.accountId()));
    }
}
