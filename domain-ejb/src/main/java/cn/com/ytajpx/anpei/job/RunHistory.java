package cn.com.ytajpx.anpei.job;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What runs there were. */
@Dependent
class RunHistory {

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    /** Real runs that have ended, the newest first, at most {@code most}. */
    List<JobRun> finished(JobName job, int most) {
        return em.createQuery("""
                        select r from JobRun r where r.job = :job and r.dryRun = false and r.endedAt is not null
                        order by r.id desc""", JobRun.class)
                .setParameter("job", job.key()).setMaxResults(most).getResultList();
    }
}
