package cn.com.ytajpx.anpei.employer;

import cn.com.ytajpx.anpei.certificate.Holder;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** People whom the centre must look at before a company may enter them. */
@Dependent
class Claims {

    private static final int SHOWN = 20;

    @PersistenceContext(unitName = "anpei")
    EntityManager entityManager;

    /** @throws Refused if this one or too many wait already */
    void open(Employer employer, Holder holder, PersonForm form, Consent consent) {
        var open = waiting(employer.id());
        if (open.stream().anyMatch(each -> each.holder().id().equals(holder.id()))) {
            throw new Refused(Refusal.at("idNumber", EmployerReason.PERSON_CLAIMED_ALREADY));
        }
        if (open.size() >= EmployerPolicy.MOST_OPEN_CLAIMS) {
            throw new Refused(Refusal.of(EmployerReason.PERSON_CLAIMS_TOO_MANY, open.size()));
        }
        entityManager.persist(new EmploymentClaim(employer, holder, form.name(), form.post(), consent));
        entityManager.flush();
    }

    /** The company's, the newest first; open ones and some of those before. */
    List<EmploymentClaim> of(long employerId) {
        return entityManager.createQuery("SELECT c FROM EmploymentClaim c JOIN FETCH c.holder WHERE c.employer.id = :employer ORDER BY c.id DESC",
                EmploymentClaim.class).setParameter("employer", employerId).setMaxResults(SHOWN).getResultList();
    }

    /** Of every company, the longest waiting first. */
    List<EmploymentClaim> waiting() {
        return entityManager.createQuery("""
                SELECT c FROM EmploymentClaim c JOIN FETCH c.holder JOIN FETCH c.employer WHERE c.state = :open ORDER BY c.askedAt, c.id""",
                EmploymentClaim.class).setParameter("open", ClaimState.OPEN).getResultList();
    }

    /** For a decision: nobody else decides meanwhile. */
    Optional<EmploymentClaim> locked(long id) {
        return Optional.ofNullable(entityManager.find(EmploymentClaim.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private List<EmploymentClaim> waiting(long employerId) {
        return entityManager.createQuery("SELECT c FROM EmploymentClaim c WHERE c.employer.id = :employer AND c.state = :open",
                EmploymentClaim.class).setParameter("employer", employerId).setParameter("open", ClaimState.OPEN).getResultList();
    }
}
