package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.PersonalData;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Objects;

/** 修改密码: whoever is logged in changes their own password, also one that someone else chose. */
@Stateless
@PermitAll
public class PasswordService {

    @Inject
    CurrentUser user;

    @Inject
    Accounts accounts;

    @Inject
    OwnData ownData;

    @Inject
    PasswordHashing hashing;

    @Inject
    Throttling throttling;

    @Inject
    PersonalData personalData;

    @Inject
    PasswordLedger ledger;

    /**
     * Every other session of the account ends.
     *
     * @return the log-in that this session goes on with
     * @throws Refused at {@code oldPassword}, {@code newPassword}, {@code repeated}; all at once
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public LogIn change(String old, String fresh, String repeated) {
        var account = accounts.find(user.accountId().orElseThrow()).orElseThrow();
        var decision = PasswordPolicy.check(fresh, repeated, ownData.of(account));
        var given = Objects.requireNonNullElse(old, "");
        if (given.isEmpty()) {
            throw new Refused(decision.and(no("oldPassword", AccountReason.PASSWORD_MISSING)));
        }
        if (!right(account, given)) {
            throw new Refused(decision.and(no("oldPassword", AccountReason.PASSWORD_OLD_WRONG)));
        }
        if (given.equals(fresh)) {
            throw new Refused(Refusal.at("newPassword", AccountReason.PASSWORD_UNCHANGED));
        }
        decision.orRefuse();
        return ledger.changed(account.id(), hashing.hash(fresh));
    }

    /** Guessed no more often than at the door. */
    private boolean right(Account account, String password) {
        var byAccount = personalData.fingerprint(PersonalData.Kind.LOG_IN, "#" + account.id());
        RetryMoment.refuseUntil(throttling.take(ThrottleKind.ACCOUNT, byAccount), AccountReason.LOG_IN_BLOCKED);
        var right = hashing.matches(password, account.passwordHash());
        if (right) {
            throttling.forget(ThrottleKind.ACCOUNT, byAccount);
        }
        return right;
    }

    private static Decision no(String field, AccountReason reason) {
        return Decision.no(Refusal.at(field, reason));
    }
}
