package cn.com.ytajpx.anpei.job;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What operations see of the jobs, and the pause of a schedule. */
@Stateless
@RolesAllowed(Permission.JOBS_READ)
public class JobDesk {

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    JobGuard guard;

    @Inject
    RunHistory history;

    @Inject
    Event<AuditFact> audit;

    public List<JobHealth> jobs() {
        return guard.all();
    }

    /** @throws Refused if there is no such job */
    public JobHealth job(String name) {
        return guard.health(named(name));
    }

    /** The latest run, whatever its outcome. */
    public Optional<JobRun> lastRun(JobName job) {
        return runs(job, 0, 1).stream().findFirst();
    }

    /** The newest first, from {@code first} (counted from 0), at most {@code most}. */
    public List<JobRun> runs(JobName job, int first, int most) {
        return em.createQuery("select r from JobRun r where r.job = :job order by r.id desc", JobRun.class)
                .setParameter("job", job.key()).setFirstResult(first).setMaxResults(most).getResultList();
    }

    /** Real runs that have ended, the newest first, at most {@code most}: for comparing. */
    public List<JobRun> finished(JobName job, int most) {
        return history.finished(job, most);
    }

    public long count(JobName job) {
        return em.createQuery("select count(r) from JobRun r where r.job = :job", Long.class)
                .setParameter("job", job.key()).getSingleResult();
    }

    /** @throws Refused if there is no such run */
    public JobRun run(long id) {
        return Optional.ofNullable(em.find(JobRun.class, id))
                .orElseThrow(() -> new Refused(Refusal.of(JobReason.JOB_RUN_UNKNOWN, String.valueOf(id))));
    }

    public RunPace pace(JobRun run) {
        var active = run.state().active();
        var elapsed = active ? Duration.between(run.startedAt(), LocalDateTime.now(clock)) : run.elapsed();
        return RunPace.of(run.read(), run.expected(), elapsed.isNegative() ? Duration.ZERO : elapsed, active);
    }

    /** What a run left out, in its order, at most {@code most}. */
    @SuppressWarnings("unchecked")
    public List<JobSkip> skips(long run, int most) {
        List<Object[]> rows = em.createNativeQuery("select item, reason from job_skip where run_id = ?1 order by id")
                .setParameter(1, run).setMaxResults(most).getResultList();
        return rows.stream().map(row -> new JobSkip((String) row[0], (String) row[1])).toList();
    }

    /** The run that restarted this one. */
    public Optional<Long> restartedAs(long run) {
        return em.createQuery("select r.id from JobRun r where r.restartOf = :run", Long.class)
                .setParameter("run", run).getResultStream().findFirst();
    }

    /** From now on the schedule starts nothing; people still may. */
    @RolesAllowed(Permission.JOBS_RUN)
    public void pause(String name, String by) {
        var job = named(name);
        if (guard.pause(job, by)) {
            audit.fire(new AuditFact("job.pause", "job/" + job.key(), ""));
        }
    }

    @RolesAllowed(Permission.JOBS_RUN)
    public void resume(String name) {
        var job = named(name);
        if (guard.resume(job)) {
            audit.fire(new AuditFact("job.resume", "job/" + job.key(), ""));
        }
    }

    private static JobName named(String name) {
        return JobName.of(name).orElseThrow(() -> new Refused(Refusal.of(JobReason.JOB_UNKNOWN, name)));
    }
}
