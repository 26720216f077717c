package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.plan.ClassKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The pre-registrations in the database. */
@ApplicationScoped
class Preregistrations {

    private static final Set<PreregistrationState> LIVE =
            EnumSet.allOf(PreregistrationState.class).stream().filter(PreregistrationState::live).collect(Collectors.toSet());
    private static final String WITH_ALL =
            "SELECT p FROM Preregistration p JOIN FETCH p.holder JOIN FETCH p.trainingClass k JOIN FETCH k.venue LEFT JOIN FETCH p.certificate";

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    Optional<Preregistration> byId(long id) {
        return entityManager.createQuery(WITH_ALL + " WHERE p.id = :id", Preregistration.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    /** The newest first. */
    List<Preregistration> ofHolder(long holderId) {
        return entityManager.createQuery(WITH_ALL + " WHERE p.holder.id = :holder ORDER BY p.madeAt DESC, p.id DESC", Preregistration.class)
                .setParameter("holder", holderId).getResultList();
    }

    Optional<Preregistration> live(long holderId, int planYear, ClassKind kind) {
        return entityManager
                .createQuery(WITH_ALL + " WHERE p.holder.id = :holder AND p.planYear = :year AND p.kind = :kind AND p.state IN :live",
                        Preregistration.class)
                .setParameter("holder", holderId).setParameter("year", planYear).setParameter("kind", kind)
                .setParameter("live", LIVE).getResultStream().findFirst();
    }

    List<Preregistration> liveOf(Collection<Long> holderIds, int planYear) {
        return holderIds.isEmpty() ? List.of() : entityManager
                .createQuery(WITH_ALL + " WHERE p.holder.id IN :holders AND p.planYear = :year AND p.state IN :live", Preregistration.class)
                .setParameter("holders", holderIds).setParameter("year", planYear).setParameter("live", LIVE).getResultList();
    }

    /** In the order in which they came into their state. */
    List<Preregistration> liveIn(String classCode) {
        return entityManager
                .createQuery(WITH_ALL + " WHERE k.code = :code AND p.state IN :live ORDER BY p.state, p.stateSince, p.id", Preregistration.class)
                .setParameter("code", classCode).setParameter("live", LIVE).getResultList();
    }

    /** The line of a full class, the first in it first. */
    List<Preregistration> waitingIn(String classCode) {
        return entityManager
                .createQuery(WITH_ALL + " WHERE k.code = :code AND p.state = :waiting ORDER BY p.stateSince, p.id", Preregistration.class)
                .setParameter("code", classCode).setParameter("waiting", PreregistrationState.WAITING).getResultList();
    }

    /** The late list: entries that the centre has yet to confirm, the oldest first. */
    List<Preregistration> unconfirmed() {
        return entityManager.createQuery(WITH_ALL + " WHERE p.state = :late ORDER BY p.madeAt, p.id", Preregistration.class)
                .setParameter("late", PreregistrationState.LATE).getResultList();
    }

    /** How many stand before it in the line, itself included. */
    long placeInLine(Preregistration waiting) {
        return entityManager.createQuery("SELECT COUNT(p) FROM Preregistration p WHERE p.trainingClass = :class AND p.state = :waiting"
                        + " AND (p.stateSince < :since OR p.stateSince = :since AND p.id <= :id)", Long.class)
                .setParameter("class", waiting.trainingClass()).setParameter("waiting", PreregistrationState.WAITING)
                .setParameter("since", waiting.stateSince()).setParameter("id", waiting.id()).getSingleResult();
    }

    List<PreregistrationStep> stepsOf(long id) {
        return entityManager.createQuery("SELECT s FROM PreregistrationStep s WHERE s.preregistrationId = :id ORDER BY s.id",
                PreregistrationStep.class).setParameter("id", id).getResultList();
    }

    /** @throws Refused if the person has got another live one meanwhile: the database guards R-R2 */
    void add(Preregistration place) {
        try {
            entityManager.persist(place);
            entityManager.flush();
        } catch (PersistenceException e) {
            throw meanwhile(e);
        }
    }

    void add(PreregistrationStep step) {
        entityManager.persist(step);
    }

    void flush() {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw meanwhile(e);
        }
    }

    private static RuntimeException meanwhile(PersistenceException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && cause.getMessage().contains("preregistration_one_live")
                    || cause instanceof jakarta.persistence.OptimisticLockException) {
                return new Refused(Refusal.of(PreregistrationReason.PREREGISTERED_MEANWHILE));
            }
        }
        return e;
    }
}
