package cn.com.ytajpx.anpei.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The row of each job: what the schedule has started, whether it is paused, when it was last well. */
@Dependent
class JobGuard {

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Takes the run that the schedule owes, for this node alone. A job that was never watched before owes nothing yet.
     *
     * @return whether this node is to start it
     */
    boolean claim(JobName job, String node) {
        var now = LocalDateTime.now(clock);
        var due = job.schedule().lastDue(now);
        watch(job, due);
        var row = row(job);
        if (row.pausedBy() != null || !job.schedule().owes(row.lastDue(), now)) {
            return false;
        }
        return em.createNativeQuery("""
                        update job set last_due = ?1, claimed_by = ?2
                        where name = ?3 and paused_by is null and (last_due < ?1 or last_due > ?4)""")
                .setParameter(1, due).setParameter(2, node).setParameter(3, job.key()).setParameter(4, now).executeUpdate() == 1;
    }

    private void watch(JobName job, LocalDateTime due) {
        em.createNativeQuery("update job set last_due = ?1, watched_from = ?2 where name = ?3 and last_due is null")
                .setParameter(1, due).setParameter(2, LocalDateTime.now(clock)).setParameter(3, job.key()).executeUpdate();
    }

    void good(JobName job) {
        em.createNativeQuery("update job set last_good_at = ?1 where name = ?2")
                .setParameter(1, LocalDateTime.now(clock)).setParameter(2, job.key()).executeUpdate();
    }

    /** @return whether that changed anything */
    boolean pause(JobName job, String by) {
        return em.createNativeQuery("update job set paused_by = ?1, paused_at = ?2 where name = ?3 and paused_by is null")
                .setParameter(1, by).setParameter(2, LocalDateTime.now(clock)).setParameter(3, job.key()).executeUpdate() == 1;
    }

    /** What was due meanwhile is owed once. */
    boolean resume(JobName job) {
        return em.createNativeQuery("update job set paused_by = null, paused_at = null where name = ?1 and paused_by is not null")
                .setParameter(1, job.key()).executeUpdate() == 1;
    }

    /** Until the end of the transaction nobody else starts this job. */
    void lock(JobName job) {
        em.createNativeQuery("select id from job where name = ?1 for update").setParameter(1, job.key()).getSingleResult();
    }

    List<JobHealth> all() {
        var rows = rows();
        return Arrays.stream(JobName.values()).map(job -> health(job, rows.get(job))).toList();
    }

    JobHealth health(JobName job) {
        return health(job, row(job));
    }

    private JobHealth health(JobName job, Row row) {
        var now = LocalDateTime.now(clock);
        var watchedFrom = row.lastGoodAt() == null || row.lastGoodAt().isAfter(now) ? row.watchedFrom() : row.lastGoodAt();
        var overdue = row.pausedBy() == null && watchedFrom != null && job.schedule().overdue(watchedFrom, now);
        return new JobHealth(job, row.lastGoodAt(), row.pausedBy() == null ? job.schedule().nextDue(now) : null, row.pausedBy(),
                row.pausedAt(), overdue);
    }

    private Row row(JobName job) {
        return rows().get(job);
    }

    private Map<JobName, Row> rows() {
        var rows = new EnumMap<JobName, Row>(JobName.class);
        for (Object row : em.createNativeQuery("select name, watched_from, last_due, last_good_at, paused_by, paused_at from job").getResultList()) {
            var columns = (Object[]) row;
            JobName.of((String) columns[0]).ifPresent(job -> rows.put(job,
                    new Row(moment(columns[1]), moment(columns[2]), moment(columns[3]), (String) columns[4], moment(columns[5]))));
        }
        return rows;
    }

    private static LocalDateTime moment(Object column) {
        return column == null ? null : ((Timestamp) column).toLocalDateTime();
    }

    private record Row(LocalDateTime watchedFrom, LocalDateTime lastDue, LocalDateTime lastGoodAt, String pausedBy, LocalDateTime pausedAt) {
    }
}
