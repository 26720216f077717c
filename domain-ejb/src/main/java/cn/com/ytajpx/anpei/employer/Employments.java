package cn.com.ytajpx.anpei.employer;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who works where, and whom the centre must look at first. */
@Dependent
class Employments {

    @PersistenceContext(unitName = "anpei")
    EntityManager entityManager;

    Optional<Employment> currentOf(long holderId) {
        return currentOf(List.of(holderId)).stream().findFirst();
    }

    List<Employment> currentOf(Collection<Long> holderIds) {
        return holderIds.isEmpty() ? List.of() : entityManager.createQuery("""
                SELECT e FROM Employment e JOIN FETCH e.employer JOIN FETCH e.holder
                WHERE e.holder.id IN :holders AND e.until IS NULL""", Employment.class)
                .setParameter("holders", holderIds).getResultList();
    }

    /** The person's employment at this company, if it lasts; someone else's person is not found. */
    Optional<Employment> current(long employerId, long holderId) {
        return entityManager.createQuery("""
                SELECT e FROM Employment e JOIN FETCH e.holder
                WHERE e.employer.id = :employer AND e.holder.id = :holder AND e.until IS NULL""", Employment.class)
                .setParameter("employer", employerId).setParameter("holder", holderId).getResultStream().findFirst();
    }

    /** Everybody who works there now. */
    List<Employment> current(long employerId) {
        return entityManager.createQuery("""
                SELECT e FROM Employment e JOIN FETCH e.holder
                WHERE e.employer.id = :employer AND e.until IS NULL ORDER BY e.id""", Employment.class)
                .setParameter("employer", employerId).getResultList();
    }

    /** All of a person's employments, the latest first. */
    List<Employment> history(long holderId) {
        return entityManager.createQuery("""
                SELECT e FROM Employment e JOIN FETCH e.employer WHERE e.holder.id = :holder ORDER BY e.since DESC, e.id DESC""",
                Employment.class).setParameter("holder", holderId).getResultList();
    }

    void add(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }
}
