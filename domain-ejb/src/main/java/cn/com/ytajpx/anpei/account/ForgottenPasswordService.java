package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.account.OneTimeCode.Purpose;
import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.IdentityReason;
import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.common.Reason;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * 忘记密码 (R-A2): name, number and mobile together, one answer whatever is wrong with them, and then a code to the stored
 * mobile or e-mail, because others know those three, too.
 */
@Stateless
@PermitAll
public class ForgottenPasswordService {

    @Inject
    CodeThrottle throttle;

    @Inject
    OneTimeCodes codes;

    @Inject
    PasswordHashing hashing;

    @Inject
    ForgottenPasswordLedger ledger;

    /**
     * @param client the network address it comes from
     * @return the handle that {@link #change} asks for beside the code, also when nobody matched
     * @throws Refused at every field that is empty or can be no mobile; or because codes were asked for too often
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String begin(ForgottenPassword form, String client) {
        var name = PersonPolicy.tidyName(form.name());
        var number = IdentityDocument.tidy(form.number());
        filled("name", name.isEmpty() ? AccountReason.NAME_MISSING : null)
                .and(filled("number", number.isEmpty() ? IdentityReason.ID_NUMBER_MISSING : null))
                .and(filled("mobile", Mobile.check(form.mobile()).orElse(null))).orRefuse();
        throttle.take(number, client);
        return ledger.waitFor(name, number, Mobile.parse(form.mobile()));
    }

    /**
     * The new password; every session of before ends.
     *
     * @throws Refused at {@code code}, {@code newPassword}, {@code repeated}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void change(String handle, String code, String password, String repeated) {
        filled("code", code == null || code.isBlank() ? AccountReason.CODE_MISSING : null)
                .and(PasswordPolicy.check(password, repeated, List.of())).orRefuse();
        if (!codes.right(handle, code, Purpose.PASSWORD)) {
            throw new Refused(RegistrationService.wrongCode());
        }
        PasswordPolicy.check(password, repeated, ledger.ownData(handle)).orRefuse();
        ledger.change(handle, hashing.hash(password));
    }

    private static Decision filled(String field, Reason fault) {
        return fault == null ? Decision.yes() : Decision.no(Refusal.at(field, fault));
    }
}
