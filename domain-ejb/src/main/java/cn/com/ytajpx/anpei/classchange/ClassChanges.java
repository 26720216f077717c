package cn.com.ytajpx.anpei.classchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Changes, their edits and the people they touch, in the database. */
@ApplicationScoped
class ClassChanges {

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    /** The one that still takes edits of this class, held until the transaction ends. */
    Optional<ClassChange> waitingFor(String classCode) {
        return entityManager.createQuery("SELECT c FROM ClassChange c WHERE c.classCode = :code AND c.status = :waiting", ClassChange.class)
                .setParameter("code", classCode).setParameter("waiting", ClassChangeStatus.WAITING)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Those that have waited long enough, and those that were not sent to the end. */
    List<Long> due(LocalDateTime now) {
        return entityManager.createQuery("SELECT c.id FROM ClassChange c WHERE c.status = :sending"
                        + " OR c.status = :waiting AND c.dueAt <= :now ORDER BY c.id", Long.class)
                .setParameter("sending", ClassChangeStatus.SENDING).setParameter("waiting", ClassChangeStatus.WAITING)
                .setParameter("now", now).getResultList();
    }

    Optional<ClassChange> find(long id) {
        return Optional.ofNullable(entityManager.find(ClassChange.class, id));
    }

    Optional<ClassChange> locked(long id) {
        return Optional.ofNullable(entityManager.find(ClassChange.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<ClassChange> list(ClassChangeStatus status, int first, int most) {
        return ofStatus("SELECT c FROM ClassChange c", " ORDER BY c.lastEditAt DESC, c.id DESC", status, ClassChange.class)
                .setFirstResult(first).setMaxResults(most).getResultList();
    }

    long count(ClassChangeStatus status) {
        return ofStatus("SELECT COUNT(c) FROM ClassChange c", "", status, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> ofStatus(String select, String order, ClassChangeStatus status, Class<T> type) {
        return status == null ? entityManager.createQuery(select + order, type)
                : entityManager.createQuery(select + " WHERE c.status = :status" + order, type).setParameter("status", status);
    }

    PeopleCount peopleCount(long changeId) {
        return new PeopleCount(people(changeId, ""), people(changeId, " AND p.toldAt IS NOT NULL"), people(changeId, " AND p.channels = ''"));
    }

    private long people(long changeId, String which) {
        return entityManager.createQuery("SELECT COUNT(p) FROM TiedPerson p WHERE p.changeId = :change" + which, Long.class)
                .setParameter("change", changeId).getSingleResult();
    }

    void add(Object row) {
        entityManager.persist(row);
        entityManager.flush();
    }

    /** The first one first. */
    List<ClassEdit> edits(long changeId) {
        return entityManager.createQuery("SELECT e FROM ClassEdit e WHERE e.changeId = :change ORDER BY e.id", ClassEdit.class)
                .setParameter("change", changeId).getResultList();
    }

    Set<Long> holders(long changeId) {
        return Set.copyOf(entityManager.createQuery("SELECT p.holder.id FROM TiedPerson p WHERE p.changeId = :change", Long.class)
                .setParameter("change", changeId).getResultList());
    }

    /** Those who are no longer in the class have nothing to be told of it. */
    void forget(long changeId, Collection<Long> holders) {
        if (!holders.isEmpty()) {
            entityManager.createQuery("DELETE FROM TiedPerson p WHERE p.changeId = :change AND p.holder.id IN :holders")
                    .setParameter("change", changeId).setParameter("holders", holders).executeUpdate();
        }
    }

    List<TiedPerson> untold(long changeId, int most) {
        return entityManager.createQuery("SELECT p FROM TiedPerson p JOIN FETCH p.holder WHERE p.changeId = :change AND p.toldAt IS NULL"
                + " ORDER BY p.id", TiedPerson.class).setParameter("change", changeId).setMaxResults(most).getResultList();
    }

    /** Whom nothing reaches first, then by name. */
    List<TiedPerson> people(long changeId, int first, int most) {
        return entityManager.createQuery("SELECT p FROM TiedPerson p JOIN FETCH p.holder h WHERE p.changeId = :change"
                + " ORDER BY CASE WHEN p.channels = '' THEN 0 ELSE 1 END, p.tie, h.name, p.id", TiedPerson.class)
                .setParameter("change", changeId).setFirstResult(first).setMaxResults(most).getResultList();
    }
}
