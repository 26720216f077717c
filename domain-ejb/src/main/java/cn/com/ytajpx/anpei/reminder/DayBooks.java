package cn.com.ytajpx.anpei.reminder;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Counts day by day what was run, what was reminded, what became of it and what ends, in one statement along indexes. Reminders are
 * counted without a look at their certificates; those whose certificates are renewed, which are fewer, are taken off again.
 */
@Dependent
class DayBooks {

    private static final String RUN = "select 'RUN' of, run.as_of day, run.highest_certificate number, 0 other, null explanation from (%s) run"
            .formatted(ReminderRuns.LAST);

    private static final String PEOPLE = "select 'PEOPLE', null, max(id), 0, null from holder";

    private static final String ENDING = """
            select 'ENDING', last_valid_day, count(*), 0, null from certificate force index (certificate_current)
            where last_valid_day between ?4 and ?3 and successor_id is null group by last_valid_day""";

    private static final String RENEWED = """
            select 'RENEWED', last_valid_day, count(*), 0, null from certificate force index (certificate_expiry)
            where last_valid_day between ?4 and ?5 and successor_id is not null group by last_valid_day""";

    private static final String REMINDED = """
            select 'REMINDED', planned_on, count(*), sum(distance < 0), null from reminder
            where planned_on > ?2 and planned_on <= ?1 group by planned_on""";

    /** Grouped by numbers, which is faster than by words. */
    private static final String KNOWN_OUTCOME = """
            select 'OUTCOME', k.last_valid_day, k.people, k.distance, if(k.called, 'CALLED', 'DELIVERED') from (
                select straight_join r.last_valid_day, r.distance, r.called_at is not null called, %s people from %s
                where r.superseded = 0 and r.last_valid_day between ?4 and ?5 and (r.called_at is not null or r.delivered_at is not null)
                group by r.last_valid_day, r.distance, called) k""";

    private static final String KNOWN = KNOWN_OUTCOME.formatted("count(*)", "reminder r force index (reminder_newest)");

    private static final String KNOWN_OF_THE_RENEWED = KNOWN_OUTCOME.formatted("-count(*)", """
            certificate c force index (certificate_expiry)
            join reminder r force index (reminder_newest) on r.superseded = 0 and r.last_valid_day = c.last_valid_day and r.certificate_id = c.id
                and c.last_valid_day between ?4 and ?5 and c.successor_id is not null""");

    private static final String OPEN = """
            select straight_join 'OUTCOME', r.last_valid_day, count(*), r.distance, %s explanation
            from reminder r force index (reminder_newest) join certificate c on c.id = r.certificate_id and c.successor_id is null
            where r.superseded = 0 and r.last_valid_day between ?4 and ?5 and r.called_at is null and r.delivered_at is null
            group by r.last_valid_day, r.distance, explanation""".formatted(Outcome.SQL);

    /** ?1 the day, ?2 after which it is looked back, ?3 until when ahead; ?4 the earliest last valid day that is due, ?5 the latest. */
    private static final String AROUND = String.join(" union all ", RUN, PEOPLE, ENDING, RENEWED, REMINDED, KNOWN, KNOWN_OF_THE_RENEWED, OPEN)
            + " order by 2";

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    /** @param days how many to look back, {@code asOf} included, and ahead */
    DayBook around(LocalDate asOf, int days, Distances distances) {
        var day = new DueDay(asOf, Optional.empty(), 0);
        long people = 0;
        var ending = new TreeMap<LocalDate, Long>();
        var renewed = new TreeMap<LocalDate, Long>();
        var outcomes = new ArrayList<Outcome>();
        var reminded = new ArrayList<PlannedDay>();
        for (Object row : rows(asOf, days, distances)) {
            var columns = (Object[]) row;
            var on = columns[1] == null ? null : ((Date) columns[1]).toLocalDate();
            long number = number(columns[2]);
            long other = number(columns[3]);
            switch ((String) columns[0]) {
                case "RUN" -> day = new DueDay(asOf, Optional.of(on), number);
                case "PEOPLE" -> people = number;
                case "ENDING" -> ending.put(on, number);
                case "RENEWED" -> renewed.put(on, number);
                case "REMINDED" -> reminded.add(new PlannedDay(on, number - other, other));
                default -> outcomes.add(new Outcome(on, (int) other, Explanation.valueOf((String) columns[4]), number));
            }
        }
        return new DayBook(day, ending, renewed, outcomes, reminded, people);
    }

    private List<?> rows(LocalDate asOf, int days, Distances distances) {
        var last = DueSlices.last(asOf, distances);
        return em.createNativeQuery(AROUND).setParameter(1, asOf).setParameter(2, asOf.minusDays(days)).setParameter(3, last.plusDays(days))
                .setParameter(4, DueSlices.first(asOf)).setParameter(5, last).getResultList();
    }

    private static long number(Object column) {
        return column == null ? 0 : ((Number) column).longValue();
    }
}
