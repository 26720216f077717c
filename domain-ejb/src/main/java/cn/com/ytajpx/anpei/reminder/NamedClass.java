package cn.com.ytajpx.anpei.reminder;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reminders that name a class: of certificates that are not renewed and still valid, the newest of each. It knows the outbox's
 * table as {@link SliceMessages} does.
 */
@Dependent
class NamedClass {

    private static final String NEWEST = """
            from reminder r join certificate c on c.id = r.certificate_id
            where r.class_code = ?1 and c.successor_id is null and c.last_valid_day = r.last_valid_day and c.last_valid_day >= ?2
              and not r.superseded
            """;
    private static final String GONE_OUT = """
             (r.called_at is not null or exists (select 1 from message m where m.cause = 'reminder' and m.cause_id = r.id
                  and (m.status = 'SENT' or m.claimed_until > ?3)))""";

    @PersistenceContext(unitName = "anpei")
    private EntityManager em;

    /** The people whom it was named to. */
    List<Long> told(String classCode, LocalDate today) {
        List<?> holders = em.createNativeQuery("select distinct c.holder_id " + NEWEST + """
                         and (r.called_at is not null or exists (select 1 from message m where m.cause = 'reminder'
                             and m.cause_id = r.id and m.status = 'SENT'))""")
                .setParameter(1, classCode).setParameter(2, today).getResultList();
        return holders.stream().map(holder -> ((Number) holder).longValue()).toList();
    }

    /** Messages that are not on their way yet wait no longer. */
    void holdBack(String classCode, LocalDateTime now) {
        em.createNativeQuery("""
                update message m join reminder r on m.cause = 'reminder' and m.cause_id = r.id
                set m.status = 'SUPPRESSED', m.reason = 'CLASS_CHANGED', m.next_attempt_at = null, m.claim = null, m.claimed_until = null
                where r.class_code = ?1 and m.status in ('WAITING', 'FAILED') and (m.claimed_until is null or m.claimed_until <= ?2)""")
                .setParameter(1, classCode).setParameter(2, now).executeUpdate();
    }

    /** What was held back goes out after all. */
    void letGo(String classCode, LocalDateTime now) {
        em.createNativeQuery("""
                update message m join reminder r on m.cause = 'reminder' and m.cause_id = r.id
                set m.status = 'WAITING', m.reason = null, m.next_attempt_at = ?2
                where r.class_code = ?1 and m.status = 'SUPPRESSED' and m.reason = 'CLASS_CHANGED'""")
                .setParameter(1, classCode).setParameter(2, now).executeUpdate();
    }

    /**
     * Takes back those of which nothing has gone out, with their messages; answers their slices, to be planned anew in the same
     * transaction: what they superseded stays superseded.
     */
    List<Slice> takeBack(String classCode, LocalDateTime now) {
        var today = now.toLocalDate();
        List<?> found = em.createNativeQuery("select r.id, r.last_valid_day, r.distance " + NEWEST + " and not" + GONE_OUT)
                .setParameter(1, classCode).setParameter(2, today).setParameter(3, now).getResultList();
        if (found.isEmpty()) {
            return List.of();
        }
        var rows = found.stream().map(Object[].class::cast).toList();
        var ids = rows.stream().map(row -> row[0].toString()).collect(Collectors.joining(","));
        em.createNativeQuery("delete from message where cause = 'reminder' and cause_id in (" + ids + ")").executeUpdate();
        em.createNativeQuery("delete from reminder where id in (" + ids + ")").executeUpdate();
        return rows.stream().map(row -> new Slice(((Date) row[1]).toLocalDate(), ((Number) row[2]).intValue(), today, false)).distinct().toList();
    }
}
