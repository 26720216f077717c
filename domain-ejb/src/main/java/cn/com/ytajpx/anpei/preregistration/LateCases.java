package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.certificate.Holder;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The tasks for staff about people for whom no class is safe any more (R-C3b). */
@Dependent
class LateCases {

    private static final String WITH_ALL = "SELECT c FROM LateCase c JOIN FETCH c.holder LEFT JOIN FETCH c.certificate";

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    @Inject
    private Letters letters;

    @Inject
    private Event<AuditFact> audit;

    @Inject
    private Clock clock;

    Optional<LateCase> open(long holderId) {
        return entityManager.createQuery(WITH_ALL + " WHERE c.holder.id = :holder AND c.settledAt IS NULL", LateCase.class)
                .setParameter("holder", holderId).getResultStream().findFirst();
    }

    LateCase open(Holder holder, Optional<Certificate> about) {
        var opened = new LateCase(holder, about, LocalDateTime.now(clock));
        entityManager.persist(opened);
        entityManager.flush();
        audit.fire(new AuditFact("late-case.open", "late-case/" + opened.id(), about.map(each -> each.lastValidDay().toString()).orElse("")));
        letters.tellClerks(opened);
        return opened;
    }

    Optional<LateCase> byId(long id) {
        return entityManager.createQuery(WITH_ALL + " WHERE c.id = :id", LateCase.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** The sooner the certificate is void, the sooner in the list. */
    List<LateCase> allOpen() {
        return entityManager.createQuery(WITH_ALL + " WHERE c.settledAt IS NULL ORDER BY c.lastValidDay, c.id", LateCase.class).getResultList();
    }

    /** The newest first. */
    List<LateCase> lastSettled(int most) {
        return entityManager.createQuery(WITH_ALL + " WHERE c.settledAt IS NOT NULL ORDER BY c.settledAt DESC", LateCase.class)
                .setMaxResults(most).getResultList();
    }
}
