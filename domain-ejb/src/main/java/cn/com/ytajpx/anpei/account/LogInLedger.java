package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.audit.AuditFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

/** Writes down that someone came in. */
@ApplicationScoped
@Transactional
class LogInLedger {

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Inject
    Event<AuditFact> audit;

    /** @param strongerHash of the same password, where the stored one has become too weak */
    LogIn loggedIn(long accountId, Optional<String> strongerHash) {
        var account = accounts.find(accountId).orElseThrow();
        strongerHash.ifPresent(account::strengthen);
        account.loggedIn(LocalDateTime.now(clock));
        audit.fire(new AuditFact("account.log-in", "account/" + accountId, "", account.actor()));
        return new LogIn(accountId, account.sessionsSince());
    }
}
