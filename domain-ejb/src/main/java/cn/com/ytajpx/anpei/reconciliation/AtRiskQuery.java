package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import cn.com.ytajpx.anpei.plan.ClassAdvice;
import cn.com.ytajpx.anpei.preregistration.Renewal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the current certificates that end soon, along the index of last valid days, whose person has no seat and no booking in time
 * for them: exam and approval of the class, as the advice expects them ({@link ClassAdvice#readyOn}), are done on the last valid
 * day or before. A place that comes too late is no cover.
 */
@Dependent
class AtRiskQuery {

    /**
     * What the statements of a day have in common.
     *
     * @param places everybody's seats and bookings by {@code holder_id}, with the first day {@code ready} that one of them renews by
     */
    record Day(LocalDate today, ClassAdvice advisor, String places) {
    }

    /** All at once and not person by person: %1$s says of a class's id when it is ready, %2$s are the classes. */
    private static final String PLACES = """
            (select x.holder_id, min(x.ready) ready from (
                select p.holder_id, case p.training_class_id %1$s end ready from preregistration p
                where p.kind = 'RETRAINING' and p.state in ('REGISTERED', 'LATE') and p.training_class_id in (%2$s)
                union all
                select b.id, case e.training_class_id %1$s end from booking_evidence e join holder b on b.id_number_fingerprint = e.id_number_fingerprint
                where e.kind = 'RETRAINING' and e.holds and e.training_class_id in (%2$s)) x
            group by x.holder_id)""";

    private static final String NO_PLACES = "(select null holder_id, null ready)";

    /** Certificates that end from one day to the other, each with the person's places; with the person too where somebody reads of it. */
    private static final String ENDING = """
            from certificate c%s left join %s k on k.holder_id = c.holder_id
            where c.successor_id is null and c.last_valid_day between date'%s' and date'%s'""";

    private static final String AND_HOLDER = " join holder h on h.id = c.holder_id";

    private static final String COVERED = "coalesce(k.ready <= c.last_valid_day, false)";

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    /**
     * Compared class by class, of which a year has a dozen: working days are not for the database.
     *
     * @param advisor of today
     */
    Day on(LocalDate today, ClassAdvice advisor) {
        var ends = studyEnds(today);
        if (ends.isEmpty()) {
            return new Day(today, advisor, NO_PLACES);
        }
        var ready = ends.entrySet().stream().map(end -> "when %d then date'%s'".formatted(end.getKey(), advisor.readyOn(end.getValue())))
                .collect(Collectors.joining(" "));
        return new Day(today, advisor, PLACES.formatted(ready, ends.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }

    /** For each of the distances how many end within it, covered or not. */
    List<Horizon> horizons(Day day, List<Integer> distances) {
        return horizons((Object[]) em.createNativeQuery(within(day, distances)).getSingleResult(), distances);
    }

    /** With how many the filter wants, which the horizons may say already; else it is asked in the same statement. */
    AtRiskPage page(AtRiskFilter filter, AtRiskOrder order, Day day, int first, int most, List<Integer> distances) {
        var said = filter.everybody() && distances.contains(filter.withinDays());
        var count = said ? "x.risk" + filter.withinDays() : "(select count(*) " + atRisk(filter, day) + ")";
        var row = (Object[]) bound("select x.*, %s from (%s) x".formatted(count, within(day, distances)), filter).getSingleResult();
        return new AtRiskPage(horizons(row, distances), number(row[row.length - 1]), find(filter, order, day, first, most));
    }

    private static String within(Day day, List<Integer> distances) {
        var sums = new StringBuilder("select count(*) n");
        for (int days : distances) {
            sums.append(", sum(e.days_left <= %1$d) ending%1$d, sum(e.days_left <= %1$d and not e.covered) risk%1$d".formatted(days));
        }
        int farthest = distances.stream().mapToInt(Integer::intValue).max().orElse(0);
        return sums + " from (select datediff(c.last_valid_day, date'%s') days_left, %s covered %s) e".formatted(day.today, COVERED,
                ENDING.formatted("", day.places, day.today, day.today.plusDays(farthest)));
    }

    private static List<Horizon> horizons(Object[] row, List<Integer> distances) {
        return IntStream.range(0, distances.size()).mapToObj(i -> new Horizon(distances.get(i), number(row[1 + 2 * i]), number(row[2 + 2 * i]))).toList();
    }

    /** From {@code first} (counted from 0), at most {@code most}, each with the class to name. */
    List<AtRiskRow> find(AtRiskFilter filter, AtRiskOrder order, Day day, int first, int most) {
        Map<LocalDate, Optional<AdvisedClass>> best = new HashMap<>();
        var rows = new ArrayList<AtRiskRow>();
        for (Object row : bound("""
                select c.id, h.name, h.id_number_masked, h.mobile_masked, h.employer_name, c.post, c.last_valid_day,
                    exists (select 1 from preregistration w where w.holder_id = c.holder_id and w.kind = 'RETRAINING' and w.state = 'WAITING'),
                    k.ready is not null
                %s order by %s limit %d, %d""".formatted(atRisk(filter, day), order.by(), first, most), filter).getResultList()) {
            var c = (Object[]) row;
            var lastValidDay = ((Date) c[6]).toLocalDate();
            rows.add(new AtRiskRow(number(c[0]), (String) c[1], (String) c[2], (String) c[3], (String) c[4], Post.valueOf((String) c[5]),
                    lastValidDay, number(c[7]) != 0, number(c[8]) != 0,
                    best.computeIfAbsent(lastValidDay, asked -> day.advisor.advise(day.today, Optional.of(asked)).best())));
        }
        return rows;
    }

    /** The retraining classes that still renew something, by id, and the last days of their study. */
    private SortedMap<Long, LocalDate> studyEnds(LocalDate today) {
        var ends = new TreeMap<Long, LocalDate>();
        for (Object row : em.createNativeQuery("select id, study_to from training_class where kind = 'RETRAINING' and study_to >= ?1")
                .setParameter(1, today.minusDays(Renewal.STILL_RENEWS_DAYS)).getResultList()) {
            ends.put(number(((Object[]) row)[0]), ((Date) ((Object[]) row)[1]).toLocalDate());
        }
        return ends;
    }

    /** ?1 the beginning of a name, ?2 a part of an employer's, where the filter names one. */
    private static String atRisk(AtRiskFilter filter, Day day) {
        return ENDING.formatted(AND_HOLDER, day.places, day.today, day.today.plusDays(filter.withinDays())) + " and not " + COVERED
                + (filter.post() == null ? "" : " and c.post = '" + filter.post() + "'")
                + (filter.text().isEmpty() ? "" : " and (h.name like ?1 escape '!' or h.employer_name like ?2 escape '!')");
    }

    private Query bound(String sql, AtRiskFilter filter) {
        var query = em.createNativeQuery(sql);
        if (!filter.text().isEmpty()) {
            var escaped = filter.text().replaceAll("([!%_])", "!$1");
            query.setParameter(1, escaped + "%").setParameter(2, "%" + escaped + "%");
        }
        return query;
    }

    private static long number(Object column) {
        if (column instanceof Boolean said) {
            return said ? 1 : 0;
        }
        return column == null ? 0 : ((Number) column).longValue();
    }
}
