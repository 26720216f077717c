package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.security.AccountPrincipal;
import cn.com.ytajpx.anpei.security.PersonalData;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets people in, and says at every request who they are by now. */
@Stateless
@PermitAll
public class LogInService {

    private static final int LONGEST = 200;

    @Inject
    Accounts accounts;

    @Inject
    PasswordHashing hashing;

    @Inject
    Throttling throttling;

    @Inject
    LogInLedger ledger;

    @Inject
    PersonalData personalData;

    /**
     * The answer, and the time it takes, are the same whether or not there is such an account. No database connection is
     * held while the password is compared.
     *
     * @param handle  mobile, document number or log-in name, as typed
     * @param client  the network address it comes from
     * @throws Refused if it is wrong, or tried too often by that name or from that address
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public LogIn logIn(String handle, String password, String client) {
        var name = shortened(handle);
        if (name.isBlank()) {
            throw new Refused(Refusal.at("handle", AccountReason.LOG_IN_MISSING));
        }
        if (shortened(password).isEmpty()) {
            throw new Refused(Refusal.at("password", AccountReason.PASSWORD_MISSING));
        }
        var byName = personalData.fingerprint(PersonalData.Kind.LOG_IN, IdentityDocument.tidy(name));
        var byClient = personalData.fingerprint(PersonalData.Kind.CLIENT_ADDRESS, client);
        refuseIfLater(Stream.of(throttling.take(ThrottleKind.CLIENT, byClient), throttling.take(ThrottleKind.ACCOUNT, byName)));

        var account = accounts.byHandle(name);
        var right = hashing.matches(shortened(password), account.map(Account::passwordHash).orElse(null));
        if (!right || !account.get().active()) {
            refuseIfLater(Stream.of(throttling.blockedUntil(ThrottleKind.CLIENT, byClient),
                    throttling.blockedUntil(ThrottleKind.ACCOUNT, byName)));
            throw new Refused(Refusal.of(AccountReason.LOG_IN_WRONG));
        }
        throttling.giveBack(ThrottleKind.CLIENT, byClient);
        throttling.forget(ThrottleKind.ACCOUNT, byName);
        return ledger.loggedIn(account.get().id(), stronger(password, account.get().passwordHash()));
    }

    /** Who the person is at this moment; empty when the account is locked or its sessions of then have ended. */
    public Optional<AccountPrincipal> present(LogIn logIn) {
        return accounts.find(logIn.accountId()).filter(Account::active)
                .filter(account -> account.sessionsSince() == logIn.sessionsSince())
                .map(account -> new AccountPrincipal(account.id(), account.name(), account.permissions(), account.passwordInitial()));
    }

    private Optional<String> stronger(String password, String hash) {
        return PasswordHashing.weak(hash) ? Optional.of(hashing.hash(password)) : Optional.empty();
    }

    private static void refuseIfLater(Stream<Optional<LocalDateTime>> moments) {
        RetryMoment.refuseUntil(moments.flatMap(Optional::stream).max(Comparator.naturalOrder()), AccountReason.LOG_IN_BLOCKED);
    }

    private static String shortened(String typed) {
        return typed == null ? "" : typed.substring(0, Math.min(LONGEST, typed.length()));
    }
}
