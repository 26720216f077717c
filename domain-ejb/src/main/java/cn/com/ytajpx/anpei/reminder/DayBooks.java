package cn.com.ytajpx.anpei.reminder;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.TreeMap;

/** Counts day by day what was run, what was reminded and what ends, in one statement along indexes. */
@Dependent
class DayBooks {

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    /** @param days how many to look back, {@code asOf} included, and ahead */
    DayBook around(LocalDate asOf, int days, Distances distances) {
        var day = new DueDay(asOf, Optional.empty(), 0);
        var ending = new TreeMap<LocalDate, Long>();
        var reminded = new ArrayList<PlannedDay>();
        for (Object row : em.createNativeQuery("""
                        select 'RUN' of, run.as_of day, run.highest_certificate number, 0 void_notices from (%s) run
                        union all
                        select 'ENDING', last_valid_day, count(*), 0 from certificate
                        where last_valid_day between ?1 and ?3 and successor_id is null group by last_valid_day
                        union all
                        select 'REMINDED', planned_on, sum(distance >= 0), sum(distance < 0) from reminder
                        where planned_on > ?2 and planned_on <= ?1 group by planned_on
                        order by 2""".formatted(ReminderRuns.LAST))
                .setParameter(1, asOf).setParameter(2, asOf.minusDays(days))
                .setParameter(3, asOf.plusDays((long) days + distances.largest())).getResultList()) {
            var columns = (Object[]) row;
            var on = ((Date) columns[1]).toLocalDate();
            long number = ((Number) columns[2]).longValue();
            switch ((String) columns[0]) {
                case "RUN" -> day = new DueDay(asOf, Optional.of(on), number);
                case "ENDING" -> ending.put(on, number);
                default -> reminded.add(new PlannedDay(on, number, ((Number) columns[3]).longValue()));
            }
        }
        return new DayBook(day, ending, reminded);
    }
}
