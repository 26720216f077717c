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
     * @param covered of certificate {@code c} and holder {@code h}: a place in time
     * @param placed  of the same: a place at all
     */
    record Day(LocalDate today, ClassAdvice advisor, String covered, String placed) {
    }

    /** A seat or a booking in a class of which {@code t} is asked that. */
    private static final String IN_CLASS = """
            (exists (select 1 from preregistration p join training_class t on t.id = p.training_class_id
                where p.holder_id = c.holder_id and p.kind = 'RETRAINING' and p.state in ('REGISTERED', 'LATE') and %1$s)
             or exists (select 1 from booking_evidence e force index (booking_evidence_person) join training_class t on t.id = e.training_class_id
                where e.id_number_fingerprint = h.id_number_fingerprint and e.kind = 'RETRAINING' and e.holds and %1$s))""";

    /** From today to the last day looked at. */
    private static final String ENDING = """
            from certificate c join holder h on h.id = c.holder_id
            where c.successor_id is null and c.last_valid_day between date'%s' and date'%s'""";

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    /**
     * Compared day by day of study's end, of which a year has a dozen: working days are not for the database.
     *
     * @param advisor of today
     */
    Day on(LocalDate today, ClassAdvice advisor) {
        var ends = studyEnds(today);
        if (ends.isEmpty()) {
            return new Day(today, advisor, "false", "false");
        }
        var cases = ends.stream().map(end -> "when date'%s' then date'%s'".formatted(end, advisor.readyOn(end))).collect(Collectors.joining(" "));
        return new Day(today, advisor, IN_CLASS.formatted("c.last_valid_day >= case t.study_to " + cases + " end"),
                IN_CLASS.formatted("t.study_to in (" + ends.stream().map("date'%s'"::formatted).collect(Collectors.joining(", ")) + ")"));
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

    long count(AtRiskFilter filter, Day day) {
        return number(bound("select count(*) " + atRisk(filter, day), filter).getSingleResult());
    }

    private static String within(Day day, List<Integer> distances) {
        var sums = new StringBuilder("select count(*) n");
        for (int days : distances) {
            sums.append(", sum(e.days_left <= %1$d) ending%1$d, sum(e.days_left <= %1$d and not e.covered) risk%1$d".formatted(days));
        }
        int farthest = distances.stream().mapToInt(Integer::intValue).max().orElse(0);
        return sums + " from (select datediff(c.last_valid_day, date'%s') days_left, %s covered %s) e".formatted(day.today, day.covered,
                ENDING.formatted(day.today, day.today.plusDays(farthest)));
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
                    exists (select 1 from preregistration w where w.holder_id = c.holder_id and w.kind = 'RETRAINING' and w.state = 'WAITING'), %s
                %s order by %s limit %d, %d""".formatted(day.placed, atRisk(filter, day), order.by(), first, most), filter).getResultList()) {
            var c = (Object[]) row;
            var lastValidDay = ((Date) c[6]).toLocalDate();
            rows.add(new AtRiskRow(number(c[0]), (String) c[1], (String) c[2], (String) c[3], (String) c[4], Post.valueOf((String) c[5]),
                    lastValidDay, number(c[7]) != 0, number(c[8]) != 0,
                    best.computeIfAbsent(lastValidDay, asked -> day.advisor.advise(day.today, Optional.of(asked)).best())));
        }
        return rows;
    }

    /** The last days of study of the retraining classes that still renew something, each once. */
    private List<LocalDate> studyEnds(LocalDate today) {
        var ends = new ArrayList<LocalDate>();
        for (Object day : em.createNativeQuery("select distinct study_to from training_class where kind = 'RETRAINING' and study_to >= ?1")
                .setParameter(1, today.minusDays(Renewal.STILL_RENEWS_DAYS)).getResultList()) {
            ends.add(((Date) day).toLocalDate());
        }
        return ends;
    }

    /** ?1 the beginning of a name, ?2 a part of an employer's, where the filter names one. */
    private static String atRisk(AtRiskFilter filter, Day day) {
        return ENDING.formatted(day.today, day.today.plusDays(filter.withinDays())) + " and not " + day.covered
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
