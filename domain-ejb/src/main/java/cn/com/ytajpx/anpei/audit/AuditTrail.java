package cn.com.ytajpx.anpei.audit;

import cn.com.ytajpx.anpei.security.ClientAddress;
import cn.com.ytajpx.anpei.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;

/** Writes each fact in the transaction it is fired in: both are kept, or neither. */
@ApplicationScoped
class AuditTrail {

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    @Inject
    private CurrentUser user;

    @Inject
    private ClientAddress client;

    @Inject
    private Clock clock;

    /** @throws jakarta.persistence.TransactionRequiredException if the deed has no transaction */
    void remember(@Observes AuditFact fact) {
        var id = fact.by() == null ? user.accountId().orElse(null) : Long.valueOf(fact.by().accountId());
        var name = fact.by() == null ? user.displayName() : fact.by().name();
        entityManager.persist(new AuditEntry(fact, id, name, LocalDateTime.now(clock), clientAddress()));
    }

    private String clientAddress() {
        try {
            return client.text().orElse(null);
        } catch (ContextNotActiveException noRequest) {
            return null;
        }
    }
}
