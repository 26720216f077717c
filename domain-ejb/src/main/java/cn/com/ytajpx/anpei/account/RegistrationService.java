package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.account.OneTimeCode.Purpose;
import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * 学员注册 (R-A1): what is filled in waits, sealed, until a code proves that the person holds the mobile. Whether someone is
 * registered already is told only to that mobile.
 */
@Stateless
@PermitAll
public class RegistrationService {

    @Inject
    PasswordHashing hashing;

    @Inject
    CodeThrottle throttle;

    @Inject
    OneTimeCodes codes;

    @Inject
    RegistrationLedger ledger;

    /**
     * @param client the network address it comes from
     * @return the handle that {@link #confirm} asks for beside the code
     * @throws Refused at every field that has a fault; or because codes were asked for too often
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String begin(Registration form, String client) {
        RegistrationPolicy.check(form).orRefuse();
        var document = IdentityDocument.parse(form.documentType(), form.number());
        var mobile = Mobile.parse(form.mobile());
        throttle.take(mobile.value(), client);
        var applicant = new Applicant(form.kind(), PersonPolicy.tidyName(form.name()), document.type(), document.number(), mobile.value(),
                PersonPolicy.tidy(form.email()), PersonPolicy.tidy(form.employerName()), form.language(), Terms.VERSION,
                hashing.hash(form.password()));
        return ledger.waitFor(applicant);
    }

    /** Another code in place of the one before; nothing where the handle is unknown. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void sendAgain(String handle, String client) {
        ledger.mobileOf(handle).ifPresent(mobile -> {
            throttle.take(mobile, client);
            ledger.sendAgain(handle);
        });
    }

    /**
     * Makes the account and lets the person in.
     *
     * @throws Refused if the code is wrong, late, used or tried too often; or if number or mobile have been taken meanwhile
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public LogIn confirm(String handle, String code) {
        if (code == null || code.isBlank()) {
            throw new Refused(Refusal.at("code", AccountReason.CODE_MISSING));
        }
        if (!codes.right(handle, code, Purpose.REGISTRATION)) {
            throw new Refused(wrongCode());
        }
        return ledger.register(handle);
    }

    static Refusal wrongCode() {
        return Refusal.at("code", AccountReason.CODE_WRONG, OneTimeCode.VALID.toMinutes());
    }
}
