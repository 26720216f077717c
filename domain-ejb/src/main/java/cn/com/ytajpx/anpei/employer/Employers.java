package cn.com.ytajpx.anpei.employer;

import cn.com.ytajpx.anpei.common.CreditCode;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All companies and clerks. */
@Dependent
class Employers {

    @PersistenceContext(unitName = "anpei")
    EntityManager entityManager;

    Optional<Employer> find(long id) {
        return Optional.ofNullable(entityManager.find(Employer.class, id));
    }

    Optional<Employer> byCreditCode(CreditCode code) {
        return entityManager.createQuery("SELECT e FROM Employer e WHERE e.facts.creditCode = :code", Employer.class)
                .setParameter("code", code.value()).getResultStream().findFirst();
    }

    Optional<EmployerClerk> clerkOf(long accountId) {
        return entityManager.createQuery("SELECT c FROM EmployerClerk c LEFT JOIN FETCH c.employer WHERE c.account.id = :account",
                EmployerClerk.class).setParameter("account", accountId).getResultStream().findFirst();
    }

    /** For a decision: nobody else decides meanwhile. */
    Optional<EmployerClerk> lockedClerk(long id) {
        return Optional.ofNullable(entityManager.find(EmployerClerk.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The confirmed ones. */
    List<EmployerClerk> clerksOf(long employerId) {
        return entityManager.createQuery("SELECT c FROM EmployerClerk c JOIN FETCH c.account WHERE c.employer.id = :employer ORDER BY c.id",
                EmployerClerk.class).setParameter("employer", employerId).getResultList();
    }

    List<Long> withClerks() {
        return entityManager.createQuery("SELECT DISTINCT c.employer.id FROM EmployerClerk c WHERE c.state = :confirmed", Long.class)
                .setParameter("confirmed", ClerkState.CONFIRMED).getResultList();
    }

    /** Requests that wait, the oldest first. */
    List<EmployerClerk> pending() {
        return entityManager.createQuery("SELECT DISTINCT c FROM EmployerClerk c JOIN FETCH c.account a LEFT JOIN FETCH a.roles"
                + " WHERE c.state = :pending ORDER BY c.askedAt, c.id", EmployerClerk.class).setParameter("pending", ClerkState.PENDING).getResultList();
    }

    boolean isEmpty() {
        return entityManager.createQuery("SELECT COUNT(e) FROM Employer e", Long.class).getSingleResult() == 0;
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }
}
