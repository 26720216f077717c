package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Finds the current certificates that end soon, along the index of last valid days, whose person has no seat and no booking. */
@Dependent
class AtRiskQuery {

    /** A class that ended longer ago than this renews nothing any more. */
    private static final int STILL_RENEWS_DAYS = 30;

    /** ?3 the first last day of study that counts. */
    private static final String COVERED = """
            (exists (select 1 from preregistration p join training_class t on t.id = p.training_class_id
                where p.holder_id = c.holder_id and p.kind = 'RETRAINING' and p.state in ('REGISTERED', 'LATE') and t.study_to >= ?3)
             or exists (select 1 from booking_evidence e join training_class t on t.id = e.training_class_id
                where e.id_number_fingerprint = h.id_number_fingerprint and e.kind = 'RETRAINING' and e.holds and t.study_to >= ?3))""";

    /** ?1 today, ?2 the last day looked at. */
    private static final String AT_RISK = """
            from certificate c join holder h on h.id = c.holder_id
            where c.successor_id is null and c.last_valid_day between ?1 and ?2 and not """ + COVERED;

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    /** For each of the distances how many end within it, covered or not: {@code [all, at risk]}. */
    SortedMap<Integer, long[]> horizons(LocalDate today, List<Integer> distances) {
        var sums = new StringBuilder();
        for (int days : distances) {
            sums.append(", sum(x.days_left <= ").append(days).append("), sum(x.days_left <= ").append(days).append(" and not x.covered)");
        }
        int farthest = distances.stream().mapToInt(Integer::intValue).max().orElse(0);
        var row = (Object[]) em.createNativeQuery("""
                        select count(*)%s from (select datediff(c.last_valid_day, ?1) days_left, %s covered
                            from certificate c join holder h on h.id = c.holder_id
                            where c.successor_id is null and c.last_valid_day between ?1 and ?2) x""".formatted(sums, COVERED))
                .setParameter(1, today).setParameter(2, today.plusDays(farthest)).setParameter(3, today.minusDays(STILL_RENEWS_DAYS))
                .getSingleResult();
        var horizons = new TreeMap<Integer, long[]>();
        for (int i = 0; i < distances.size(); i++) {
            horizons.put(distances.get(i), new long[] {number(row[1 + 2 * i]), number(row[2 + 2 * i])});
        }
        return horizons;
    }

    long count(AtRiskFilter filter, LocalDate today) {
        return number(bound("select count(*) " + AT_RISK + where(filter), filter, today).getSingleResult());
    }

    /** @param best the class to name for a last valid day */
    List<AtRiskRow> find(AtRiskFilter filter, AtRiskOrder order, LocalDate today, int first, int most,
            Function<LocalDate, Optional<AdvisedClass>> best) {
        var rows = new ArrayList<AtRiskRow>();
        for (Object row : bound("""
                select c.id, h.name, h.id_number_masked, h.mobile_masked, h.employer_name, c.post, c.last_valid_day,
                    exists (select 1 from preregistration w where w.holder_id = c.holder_id and w.kind = 'RETRAINING' and w.state = 'WAITING')
                %s%s order by %s limit %d, %d""".formatted(AT_RISK, where(filter), order.by(), first, most), filter, today).getResultList()) {
            var c = (Object[]) row;
            var lastValidDay = ((Date) c[6]).toLocalDate();
            rows.add(new AtRiskRow(number(c[0]), (String) c[1], (String) c[2], (String) c[3], (String) c[4], Post.valueOf((String) c[5]),
                    lastValidDay, number(c[7]) != 0, best.apply(lastValidDay)));
        }
        return rows;
    }

    private static String where(AtRiskFilter filter) {
        return (filter.post() == null ? "" : " and c.post = '" + filter.post() + "'")
                + (filter.text().isEmpty() ? "" : " and (h.name like ?4 escape '!' or h.employer_name like ?5 escape '!')");
    }

    private Query bound(String sql, AtRiskFilter filter, LocalDate today) {
        var query = em.createNativeQuery(sql).setParameter(1, today).setParameter(2, today.plusDays(filter.withinDays()))
                .setParameter(3, today.minusDays(STILL_RENEWS_DAYS));
        if (!filter.text().isEmpty()) {
            var escaped = filter.text().replaceAll("([!%_])", "!$1");
            query.setParameter(4, escaped + "%").setParameter(5, "%" + escaped + "%");
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
