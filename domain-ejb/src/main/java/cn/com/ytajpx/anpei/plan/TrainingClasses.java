package cn.com.ytajpx.anpei.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The classes in the database. Drafts never leave the centre. */
@ApplicationScoped
class TrainingClasses {

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    /** Published and cancelled ones of a year, in the order of annex 1. */
    List<TrainingClass> publicOf(int year) {
        return entityManager
                .createQuery("SELECT DISTINCT c FROM TrainingClass c JOIN FETCH c.venue LEFT JOIN FETCH c.expiryMonths"
                        + " WHERE c.planYear = :year AND c.status <> :draft ORDER BY c.kind DESC, c.sessionNumber", TrainingClass.class)
                .setParameter("year", year).setParameter("draft", ClassStatus.DRAFT).getResultList();
    }

    /** Published ones whose study ends in {@code fromYear} or later. */
    List<TrainingClass> publishedFrom(int fromYear) {
        return entityManager
                .createQuery("SELECT DISTINCT c FROM TrainingClass c JOIN FETCH c.venue LEFT JOIN FETCH c.expiryMonths"
                        + " WHERE c.planYear >= :year AND c.status = :published ORDER BY c.studyFrom", TrainingClass.class)
                .setParameter("year", fromYear).setParameter("published", ClassStatus.PUBLISHED).getResultList();
    }

    Optional<TrainingClass> publicByCode(String code) {
        return entityManager
                .createQuery("SELECT c FROM TrainingClass c JOIN FETCH c.venue WHERE c.code = :code AND c.status <> :draft",
                        TrainingClass.class)
                .setParameter("code", code).setParameter("draft", ClassStatus.DRAFT).getResultStream().findFirst();
    }

    /** Those of the codes that there are. */
    List<TrainingClass> publicByCodes(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : entityManager
                .createQuery("SELECT c FROM TrainingClass c JOIN FETCH c.venue WHERE c.code IN :codes AND c.status <> :draft", TrainingClass.class)
                .setParameter("codes", codes).setParameter("draft", ClassStatus.DRAFT).getResultList();
    }

    /** All of a year, drafts too, in the order of annex 1. */
    List<TrainingClass> allOf(int year) {
        return entityManager
                .createQuery("SELECT DISTINCT c FROM TrainingClass c JOIN FETCH c.venue LEFT JOIN FETCH c.expiryMonths"
                        + " WHERE c.planYear = :year ORDER BY c.kind DESC, c.sessionNumber", TrainingClass.class)
                .setParameter("year", year).getResultList();
    }

    Optional<TrainingClass> byCode(String code) {
        return entityManager.createQuery("SELECT c FROM TrainingClass c JOIN FETCH c.venue WHERE c.code = :code", TrainingClass.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    /** To be edited: whoever else wants the same one waits until this transaction has ended. */
    Optional<TrainingClass> locked(String code) {
        return entityManager.createQuery("SELECT c FROM TrainingClass c WHERE c.code = :code", TrainingClass.class)
                .setParameter("code", code).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Ascending. */
    List<Integer> years() {
        return entityManager.createQuery("SELECT DISTINCT c.planYear FROM TrainingClass c ORDER BY c.planYear", Integer.class).getResultList();
    }

    void remove(TrainingClass trainingClass) {
        entityManager.remove(trainingClass);
    }

    List<Venue> venues() {
        return entityManager.createQuery("SELECT v FROM Venue v ORDER BY v.code", Venue.class).getResultList();
    }

    boolean isEmpty() {
        return entityManager.createQuery("SELECT COUNT(c) FROM TrainingClass c", Long.class).getSingleResult() == 0;
    }

    void add(Venue venue) {
        entityManager.persist(venue);
    }

    void add(TrainingClass trainingClass) {
        entityManager.persist(trainingClass);
    }
}
