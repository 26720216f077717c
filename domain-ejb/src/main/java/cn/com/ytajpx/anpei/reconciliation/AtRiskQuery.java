package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.listing.Listing;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import cn.com.ytajpx.anpei.plan.ClassAdvice;
import cn.com.ytajpx.anpei.preregistration.Renewal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
import java.util.TreeMap;

/**
 * Finds the current certificates that end soon, along the index of last valid days, whose person has no seat and no booking in time
 * for them ({@link Places}). A place that comes too late is no cover.
 */
@Dependent
class AtRiskQuery {

    /** What the statements of a day have in common. */
    record Day(LocalDate today, ClassAdvice advisor, Places places) {
    }

    private static final String ENDING = "c.successor_id is null and c.last_valid_day between date'%s' and date'%s'";

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    Comparison comparison;

    /**
     * Everybody is compared as far as it matters, which is asked together with the classes.
     *
     * @param advisor of today
     */
    Day on(LocalDate today, ClassAdvice advisor) {
        var ready = new TreeMap<Long, LocalDate>();
        boolean outdated = false;
        for (Object row : em.createNativeQuery("select id, study_to, %s from training_class where kind = 'RETRAINING' and study_to >= ?1"
                .formatted(Comparison.OUTDATED)).setParameter(1, today.minusDays(Renewal.STILL_RENEWS_DAYS)).getResultList()) {
            var c = (Object[]) row;
            ready.put(number(c[0]), advisor.readyOn(((Date) c[1]).toLocalDate()));
            outdated = Listing.truth(c[2]);
        }
        if (outdated) {
            comparison.compareChanged();
        }
        return new Day(today, advisor, new Places(ready));
    }

    /** How many end on each day of the distance from today (calendar days, inclusive), and of how many of them one may read by the filter. */
    AtRiskCounts counts(AtRiskFilter filter, Day day, int distance) {
        var sql = """
                select datediff(c.last_valid_day, date'%s') days_left, %s wanted, count(*), sum(%s)
                from certificate c%s where %s group by 1, 2""".formatted(day.today, wanted(filter), day.places.none(),
                filter.text().isEmpty() ? "" : " join holder h on h.id = c.holder_id", ENDING.formatted(day.today, day.today.plusDays(distance)));
        var endings = new ArrayList<AtRiskCounts.Ending>();
        for (Object row : bound(sql, filter).getResultList()) {
            var c = (Object[]) row;
            endings.add(new AtRiskCounts.Ending((int) number(c[0]), Listing.truth(c[1]), number(c[2]), number(c[3])));
        }
        return new AtRiskCounts(endings);
    }

    /** From {@code first} (counted from 0), at most {@code most}, each with the class to name. Only the rows that are shown are read whole. */
    List<AtRiskRow> find(AtRiskFilter filter, AtRiskOrder order, Day day, int first, int most) {
        var shown = "select c.id from certificate c%s where %s and %s and %s order by %s limit %d, %d".formatted(
                order.ofPerson() || !filter.text().isEmpty() ? " join holder h on h.id = c.holder_id" : "",
                ENDING.formatted(day.today, day.today.plusDays(filter.withinDays())), wanted(filter), day.places.none(), order.by(), first, most);
        var sql = """
                select c.id, h.name, h.id_number_masked, h.mobile_masked, h.employer_name, c.post, c.last_valid_day,
                    exists (select 1 from preregistration w where w.holder_id = c.holder_id and w.kind = 'RETRAINING' and w.state = 'WAITING'),
                    %s
                from (%s) x straight_join certificate c on c.id = x.id straight_join holder h on h.id = c.holder_id
                order by %s""".formatted(day.places.any(), shown, order.by());
        Map<LocalDate, Optional<AdvisedClass>> best = new HashMap<>();
        var rows = new ArrayList<AtRiskRow>();
        for (Object row : bound(sql, filter).getResultList()) {
            var c = (Object[]) row;
            var lastValidDay = ((Date) c[6]).toLocalDate();
            rows.add(new AtRiskRow(number(c[0]), (String) c[1], (String) c[2], (String) c[3], (String) c[4], Post.valueOf((String) c[5]),
                    lastValidDay, Listing.truth(c[7]), Listing.truth(c[8]),
                    best.computeIfAbsent(lastValidDay, asked -> day.advisor.advise(day.today, Optional.of(asked)).best())));
        }
        return rows;
    }

    /** ?1 the beginning of a name, ?2 a part of an employer's, where the filter names one. */
    private static String wanted(AtRiskFilter filter) {
        return (filter.post() == null ? "true" : "c.post = '" + filter.post() + "'")
                + (filter.text().isEmpty() ? "" : " and (h.name like ?1 or coalesce(h.employer_name, '') like ?2)");
    }

    private Query bound(String sql, AtRiskFilter filter) {
        var query = em.createNativeQuery(sql);
        if (!filter.text().isEmpty()) {
            var escaped = Listing.escaped(filter.text());
            query.setParameter(1, escaped + "%").setParameter(2, "%" + escaped + "%");
        }
        return query;
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
