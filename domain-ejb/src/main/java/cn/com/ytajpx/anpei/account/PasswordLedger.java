package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.audit.AuditFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes down a new password that is decided and hashed. */
@ApplicationScoped
@Transactional
class PasswordLedger {

    @Inject
    Accounts accounts;

    @Inject
    Event<AuditFact> audit;

    /** @return what sessions from now on go by */
    LogIn changed(long accountId, String hash) {
        var account = accounts.find(accountId).orElseThrow();
        account.changePassword(hash);
        audit.fire(new AuditFact("account.change-password", "account/" + accountId, ""));
        return new LogIn(accountId, account.sessionsSince());
    }
}
