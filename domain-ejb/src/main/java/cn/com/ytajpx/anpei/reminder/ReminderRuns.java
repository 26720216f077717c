package cn.com.ytajpx.anpei.reminder;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** The days that complete runs have covered. */
@Dependent
class ReminderRuns {

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    Clock clock;

    Optional<LocalDate> lastGoodRun() {
        return Optional.ofNullable((Date) em.createNativeQuery("select max(as_of) from reminder_run").getSingleResult())
                .map(Date::toLocalDate);
    }

    void covered(LocalDate asOf) {
        em.createNativeQuery("""
                        insert into reminder_run (as_of, highest_certificate, finished_at)
                        select ?1, coalesce(max(id), 0), ?2 from certificate""")
                .setParameter(1, asOf).setParameter(2, LocalDateTime.now(clock)).executeUpdate();
    }

    /** {@code asOf} with what the last complete run has seen. */
    DueDay lookingAt(LocalDate asOf) {
        var rows = em.createNativeQuery("""
                select as_of, highest_certificate from reminder_run order by as_of desc, id desc limit 1""").getResultList();
        if (rows.isEmpty()) {
            return new DueDay(asOf, asOf.minusDays(1), 0);
        }
        var last = (Object[]) rows.get(0);
        return new DueDay(asOf, ((Date) last[0]).toLocalDate(), ((Number) last[1]).longValue());
    }
}
