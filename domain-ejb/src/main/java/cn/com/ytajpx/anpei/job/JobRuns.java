package cn.com.ytajpx.anpei.job;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.security.CurrentUser;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The record of every run, kept by the machinery that runs the jobs; no page calls this. Counts are written in the
 * transaction of the work they count, so that a crash never counts what was not done.
 */
@Stateless
@PermitAll
public class JobRuns {

    /** Real time without a sign of life after which a run's process is gone. */
    private static final Duration SILENCE = Duration.ofSeconds(90);

    private static final Clock REAL = Clock.systemUTC();

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    JobGuard guard;

    @Inject
    Event<AuditFact> audit;

    /**
     * Takes the run that the schedule owes and writes it down, for this node alone. A job that runs already keeps owing it.
     *
     * @return its number; empty if nothing is owed, or another node was faster
     */
    public Optional<Long> beginOwed(JobName job, String node) {
        return claim(job, node)
                ? Optional.of(begin(new RunOrder(job, LocalDate.now(clock), false, RunCause.SCHEDULE, CurrentUser.SYSTEM), node))
                : Optional.empty();
    }

    /** The schedule owes a run of a job that has nothing to do: it is well without one. */
    public void skipOwed(JobName job, String node) {
        if (claim(job, node)) {
            guard.good(job);
        }
    }

    private boolean claim(JobName job, String node) {
        guard.lock(job);
        return active(job).isEmpty() && guard.claim(job, node);
    }

    /**
     * Writes down a run that is about to start.
     *
     * @return its number
     * @throws Refused if the job runs already, or the day is none it can run for
     */
    public long begin(RunOrder order, String node) {
        if (order.asOf().isAfter(LocalDate.now(clock))) {
            throw new Refused(Refusal.at("asOf", JobReason.JOB_DAY_IN_FUTURE, order.asOf(), LocalDate.now(clock)));
        }
        return begin(order, null, node);
    }

    /** Writes down that an unfinished run goes on, with its day and manner. */
    public long beginAgain(long unfinished, RunCause cause, String by, String node) {
        var run = locked(unfinished);
        if (!run.state().restartable() || run.executionId().isEmpty()) {
            throw new Refused(Refusal.of(JobReason.JOB_NOT_RESTARTABLE, run.state()));
        }
        if (!em.createQuery("select r.id from JobRun r where r.restartOf = :run", Long.class)
                .setParameter("run", unfinished).getResultList().isEmpty()) {
            throw new Refused(Refusal.of(JobReason.JOB_RESTARTED_ALREADY));
        }
        return begin(new RunOrder(run.job(), run.asOf(), run.dryRun(), cause, by), unfinished, node);
    }

    private long begin(RunOrder order, Long restartOf, String node) {
        guard.lock(order.job());
        if (!active(order.job()).isEmpty()) {
            throw new Refused(Refusal.of(JobReason.JOB_ALREADY_RUNNING, order.job()));
        }
        var run = JobRun.started(order, restartOf, node, LocalDateTime.now(clock), LocalDateTime.now(REAL));
        em.persist(run);
        em.flush();
        if (order.cause() == RunCause.BY_HAND || order.cause() == RunCause.RESTART) {
            audit.fire(new AuditFact(restartOf == null ? "job.start" : "job.restart", "job-run/" + run.id(),
                    order.job().key() + " " + order.asOf() + (order.dryRun() ? " dryRun" : "")));
        }
        return run.id();
    }

    /** Under which number the batch runtime runs it. */
    public void execution(long run, long number) {
        locked(run).execution(number);
    }

    /** @throws Refused if there is no such run */
    public LocalDate dayOf(long run) {
        return found(run).asOf();
    }

    public boolean dry(long run) {
        return found(run).dryRun();
    }

    public boolean leftOut(long run) {
        return found(run).skipped() > 0;
    }

    /** Under which number the batch runtime ran it. */
    public long executionOf(long run) {
        return found(run).executionId().orElseThrow();
    }

    private JobRun found(long id) {
        return known(id, em.find(JobRun.class, id));
    }

    /** @throws Refused if it has ended, or stops already */
    public JobRun stopping(long id) {
        var run = locked(id);
        if (run.state() != RunState.RUNNING || run.executionId().isEmpty()) {
            throw new Refused(Refusal.of(JobReason.JOB_NOT_RUNNING, run.state()));
        }
        run.stopping();
        audit.fire(new AuditFact("job.stop", "job-run/" + id, run.job().key()));
        return run;
    }

    public void enters(long run, String step) {
        locked(run).enters(step);
    }

    public void expect(long run, long items) {
        locked(run).expect(items);
    }

    public void count(long run, RunCounts counts) {
        locked(run).count(counts);
    }

    public void skip(long run, JobSkip skipped) {
        em.createNativeQuery("insert into job_skip (run_id, item, reason) values (?1, ?2, ?3)")
                .setParameter(1, run).setParameter(2, shortened(skipped.item(), 120)).setParameter(3, shortened(skipped.reason(), 300))
                .executeUpdate();
    }

    /**
     * In a transaction of its own: the one that failed is rolled back.
     *
     * @param incident the number under which the log tells all
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void failed(long run, String failure, String incident) {
        locked(run).fail(shortened(failure, 40), incident);
    }

    /** A real run that completed and left nothing out makes its job well. */
    public void end(long id, RunState how, long millis) {
        var run = locked(id);
        run.end(how, LocalDateTime.now(clock), millis);
        if (how == RunState.COMPLETED && !run.dryRun() && run.skipped() == 0) {
            guard.good(run.job());
        }
    }

    /** The runs of this node are alive. */
    public void beat(String node) {
        em.createQuery("update JobRun r set r.beatAt = :now where r.node = :node and r.state in :active")
                .setParameter("now", LocalDateTime.now(REAL)).setParameter("node", node)
                .setParameter("active", List.of(RunState.RUNNING, RunState.STOPPING)).executeUpdate();
    }

    /** This node has just started: whatever it ran before is interrupted. */
    public List<JobRun> settleOwn(String node) {
        return interrupted(em.createQuery("select r from JobRun r where r.node = :node and r.state in :active", JobRun.class)
                .setParameter("node", node).setParameter("active", List.of(RunState.RUNNING, RunState.STOPPING)).getResultList());
    }

    /** Runs of other nodes that give no sign of life are interrupted. */
    public List<JobRun> settleSilent() {
        return interrupted(em.createQuery("select r from JobRun r where r.beatAt < :since and r.state in :active", JobRun.class)
                .setParameter("since", LocalDateTime.now(REAL).minus(SILENCE))
                .setParameter("active", List.of(RunState.RUNNING, RunState.STOPPING)).getResultList());
    }

    private List<JobRun> interrupted(List<JobRun> runs) {
        runs.forEach(run -> {
            em.lock(run, LockModeType.PESSIMISTIC_WRITE);
            run.end(RunState.INTERRUPTED, LocalDateTime.now(clock), 0);
        });
        return runs;
    }

    private List<Long> active(JobName job) {
        return em.createQuery("select r.id from JobRun r where r.job = :job and r.state in :active", Long.class)
                .setParameter("job", job.key()).setParameter("active", List.of(RunState.RUNNING, RunState.STOPPING)).getResultList();
    }

    private JobRun locked(long id) {
        return known(id, em.find(JobRun.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static JobRun known(long id, JobRun run) {
        if (run == null) {
            throw new Refused(Refusal.of(JobReason.JOB_RUN_UNKNOWN, String.valueOf(id)));
        }
        return run;
    }

    private static String shortened(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }
}
