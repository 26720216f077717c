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

    /** The latest that is not of a day after ?1; later ones are of a clock since put back. */
    static final String LAST = """
            select as_of, highest_certificate from reminder_run where as_of <= ?1 order by as_of desc, id desc limit 1""";

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    Clock clock;

    void covered(LocalDate asOf, long highestCertificate) {
        em.createNativeQuery("""
                        insert into reminder_run (as_of, highest_certificate, finished_at) values (?1, ?2, ?3)""")
                .setParameter(1, asOf).setParameter(2, highestCertificate).setParameter(3, LocalDateTime.now(clock)).executeUpdate();
    }

    /** {@code asOf} with what the last complete run has seen. */
    DueDay lookingAt(LocalDate asOf) {
        for (Object row : em.createNativeQuery(LAST).setParameter(1, asOf).getResultList()) {
            var last = (Object[]) row;
            return new DueDay(asOf, Optional.of(((Date) last[0]).toLocalDate()), ((Number) last[1]).longValue());
        }
        return new DueDay(asOf, Optional.empty(), 0);
    }
}
