package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.listing.NamedPeople;
import cn.com.ytajpx.anpei.listing.PeopleIndex.Path;
import cn.com.ytajpx.anpei.listing.Sql;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import cn.com.ytajpx.anpei.plan.ClassAdvice;
import cn.com.ytajpx.anpei.preregistration.Renewal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    /**
     * What the statements of a day have in common.
     *
     * @param people how many the register knows, at most
     */
    record Day(LocalDate today, ClassAdvice advisor, Places places, long people) {

        private String ending(int distance) {
            return "c.successor_id is null and c.last_valid_day between date'%s' and date'%s'".formatted(today, today.plusDays(distance));
        }

        private String ending(AtRiskFilter filter) {
            return ending(filter.withinDays()) + " and " + of(filter.post());
        }

        private String atRisk(String certificates, AtRiskFilter filter) {
            return "%s where %s and not %s".formatted(certificates, ending(filter), places.inTime());
        }
    }

    private static final String COUNTS = """
            select datediff(e.last_valid_day, date'%1$s'), cast(sum(e.ending) as int), cast(sum(e.in_hand) as int),
                cast(sum(e.ending_of_post) as int), cast(sum(e.in_hand_of_post) as int) from (
                select c.last_valid_day, count(*) ending, 0 in_hand, sum(%4$s) ending_of_post, 0 in_hand_of_post
                from certificate c force index (certificate_current) where %2$s group by 1
                union all
                select c.last_valid_day, 0, count(distinct c.id), 0, count(distinct if(%4$s, c.id, null)) from %3$s where %2$s group by 1) e
            group by 1""";

    private static final String SHOWN = "select c.id, %s found from %s order by %s limit %d, %d";

    private static final String ROWS = """
            select c.id, h.name, h.id_number_masked, h.mobile_masked, h.employer_name, c.post, c.last_valid_day,
                exists (select 1 from preregistration w where w.holder_id = c.holder_id and w.kind = 'RETRAINING' and w.state = 'WAITING'),
                %s, x.found
            from (%s) x straight_join certificate c on c.id = x.id straight_join holder h on h.id = c.holder_id
            order by %s""";

    /** With a limit the database finds those who are named before it looks at places; its parameters are {@link NamedPeople#arguments}. */
    private static final String NAMED = """
            (select c.id, c.holder_id, c.post, c.last_valid_day, c.successor_id
            from certificate c force index (certificate_current) straight_join holder h on h.id = c.holder_id
            where %s and %s limit %d) c straight_join holder h on h.id = c.holder_id""";

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
        long people = 0;
        for (Object row : em.createNativeQuery("select id, study_to, %s, (select max(id) from holder) from training_class where kind = 'RETRAINING' and study_to >= ?1"
                .formatted(Comparison.OUTDATED)).setParameter(1, today.minusDays(Renewal.STILL_RENEWS_DAYS)).getResultList()) {
            var c = (Object[]) row;
            ready.put(number(c[0]), advisor.readyOn(((Date) c[1]).toLocalDate()));
            outdated = Sql.truth(c[2]);
            people = c[3] == null ? 0 : number(c[3]);
        }
        if (outdated) {
            comparison.compareChanged();
        }
        return new Day(today, advisor, new Places(ready), people);
    }

    /**
     * @param distance from today (calendar days, inclusive)
     * @param post     null for all
     */
    AtRiskCounts counts(Day day, int distance, Post post) {
        var everybody = new ArrayList<AtRiskCounts.Ending>();
        var ofPost = new ArrayList<AtRiskCounts.Ending>();
        for (var c : new Sql(COUNTS.formatted(day.today, day.ending(distance), day.places.certificatesInTime(), post == null ? "false" : of(post)), List.of()).rows(em)) {
            everybody.add(new AtRiskCounts.Ending((int) number(c[0]), number(c[1]), number(c[2])));
            ofPost.add(new AtRiskCounts.Ending((int) number(c[0]), number(c[3]), number(c[4])));
        }
        return new AtRiskCounts(everybody, post == null ? everybody : ofPost);
    }

    private static String of(Post post) {
        return post == null ? "true" : "c.post = '" + post + "'";
    }

    /**
     * From {@code first} (counted from 0), at most {@code most}, each with the class to name. Only the rows that are shown are read whole.
     *
     * @param counts as far as the filter looks, of its post
     */
    AtRiskFound find(AtRiskFilter filter, AtRiskOrder order, Day day, AtRiskCounts counts, int first, int most) {
        if (filter.isNamed()) {
            return named(filter, order, day, first, most);
        }
        long atRisk = counts.atRiskOfPost(filter.withinDays());
        var path = order.ofPeople().map(people -> people.walk(false, (long) first + most, atRisk, day.people).orElse(people.sorted(false)))
                .orElse(new Path("certificate c", order.by()));
        var shown = SHOWN.formatted("0", day.atRisk(path.tables(), filter), path.by(), first, most);
        return new AtRiskFound(atRisk, read(rows(shown, order, day, List.of()), day));
    }

    /** They are counted as they are found; behind the last page there is nobody who tells the number. */
    private AtRiskFound named(AtRiskFilter filter, AtRiskOrder order, Day day, int first, int most) {
        var arguments = NamedPeople.arguments(filter.text());
        var found = day.atRisk(NAMED.formatted(day.ending(filter), NamedPeople.CONDITION, Integer.MAX_VALUE), filter);
        var rows = rows(SHOWN.formatted("count(*) over ()", found, order.by(), first, most), order, day, arguments);
        if (rows.isEmpty() && first > 0) {
            return new AtRiskFound(new Sql("select count(*) from " + found, arguments).numbers(em).get(0), List.of());
        }
        return new AtRiskFound(rows.isEmpty() ? 0 : number(rows.get(0)[9]), read(rows, day));
    }

    private List<Object[]> rows(String shown, AtRiskOrder order, Day day, List<?> parameters) {
        return new Sql(ROWS.formatted(day.places.any(), shown, order.by()), parameters).rows(em);
    }

    private static List<AtRiskRow> read(List<Object[]> rows, Day day) {
        Map<LocalDate, Optional<AdvisedClass>> best = new HashMap<>();
        return rows.stream().map(c -> {
            var lastValidDay = ((Date) c[6]).toLocalDate();
            return new AtRiskRow(number(c[0]), (String) c[1], (String) c[2], (String) c[3], (String) c[4], Post.valueOf((String) c[5]),
                    lastValidDay, Sql.truth(c[7]), Sql.truth(c[8]),
                    best.computeIfAbsent(lastValidDay, asked -> day.advisor.advise(day.today, Optional.of(asked)).best()));
        }).toList();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
