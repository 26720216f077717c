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

    /** The latest day covered that is not after {@code asOf}; later ones are of a clock since put back. */
    Optional<LocalDate> lastGoodRun(LocalDate asOf) {
        return Optional.ofNullable((Date) em.createNativeQuery("select max(as_of) from reminder_run where as_of <= ?1")
                .setParameter(1, asOf).getSingleResult()).map(Date::toLocalDate);
    }

    void covered(LocalDate asOf, long highestCertificate) {
        em.createNativeQuery("""
                        insert into reminder_run (as_of, highest_certificate, finished_at) values (?1, ?2, ?3)""")
                .setParameter(1, asOf).setParameter(2, highestCertificate).setParameter(3, LocalDateTime.now(clock)).executeUpdate();
    }

    /** {@code asOf} with what the last complete run has seen. */
    DueDay lookingAt(LocalDate asOf) {
        var rows = em.createNativeQuery("""
                select as_of, highest_certificate from reminder_run where as_of <= ?1 order by as_of desc, id desc limit 1""")
                .setParameter(1, asOf).getResultList();
        if (rows.isEmpty()) {
            return new DueDay(asOf, asOf.minusDays(1), 0);
        }
        var last = (Object[]) rows.get(0);
        return new DueDay(asOf, ((Date) last[0]).toLocalDate(), ((Number) last[1]).longValue());
    }
}
