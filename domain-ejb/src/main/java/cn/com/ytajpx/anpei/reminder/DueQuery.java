package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.listing.EmployerNames;
import cn.com.ytajpx.anpei.listing.Listing;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A question for those due on a day, each with an explanation, slice by slice along the index of last valid days. */
final class DueQuery {

    private static final String EVERYONE = """
            select x.explanation, count(*) from (%s) x group by x.explanation
            union all
            select 'RENEWED', count(*) from certificate c where c.last_valid_day between ? and ? and c.successor_id is not null""";

    private static final String ROWS = """
            select x.certificate_id id, h.name, h.id_number_masked, h.mobile_masked, h.employer_name, c.post, x.last_valid_day,
                x.distance, x.explanation, x.reminder_id, r.planned_on, r.class_code, r.called_at, r.called_by, r.call_note
            from (%s) x join certificate c on c.id = x.certificate_id join holder h on h.id = c.holder_id
            left join reminder r on r.id = x.reminder_id
            where %s order by %s""";

    /** A page of certificates, chosen before they are explained. */
    private static final String PAGE = """
            (select c.id, c.holder_id, c.successor_id, c.last_valid_day, h.name, h.employer_name
            from %s left join holder h on h.id = c.holder_id
            where c.last_valid_day between ? and ? order by %s limit %d, %d) c on c.last_valid_day = s.last_valid_day""";

    /** Whose name begins with a text or whose employer's name has it; employers are few, so they are found before their people. */
    private static final String NAMED = """
            (select p.id from holder p where p.name like ?
            union select p.id from %s e join holder p on p.employer_name = e.name) named""".formatted(EmployerNames.sql("holder", "employer_name"));

    private static final String THEIR_CERTIFICATES = NAMED + " straight_join certificate c on c.holder_id = named.id";

    /** A piece of a statement with its parameters. */
    private record Part(String sql, List<Object> arguments) {
    }

    private final EntityManager em;
    private final DueSlices slices;
    private final ExplainedSql explained;
    private final DueFilter filter;

    DueQuery(EntityManager em, DueSlices slices, ExplainedSql explained, DueFilter filter) {
        this.em = em;
        this.slices = slices;
        this.explained = explained;
        this.filter = filter;
    }

    /** Everyone due, and those of them that the filter finds. */
    DueCount count() {
        var everyone = EVERYONE.formatted(explained.of(ExplainedSql.CURRENT));
        if (!filter.isNamed()) {
            var counts = counts(rows(everyone, slices.json(), slices.first(), slices.last()));
            return new DueCount(counts, counts.keySet().stream().filter(filter::wants).mapToLong(counts::get).sum());
        }
        var found = found();
        var rows = rows(everyone + " union all select 'NAMED', count(*) from (" + found.sql() + ") n",
                slices.json(), slices.first(), slices.last(), found.arguments());
        var named = rows.stream().collect(Collectors.partitioningBy(row -> "NAMED".equals(row[0])));
        return new DueCount(counts(named.get(false)), number(named.get(true).get(0)));
    }

    private static Map<Explanation, Long> counts(List<Object[]> rows) {
        var counts = new EnumMap<Explanation, Long>(Explanation.class);
        Arrays.stream(Explanation.values()).forEach(each -> counts.put(each, 0L));
        rows.forEach(row -> counts.put(Explanation.valueOf((String) row[0]), number(row)));
        return counts;
    }

    /** From {@code first} (counted from 0), at most {@code most}. Only they are explained, unless the explanations choose them. */
    List<DueRow> find(DueOrder order, boolean descending, int first, int most) {
        var by = order.by(descending);
        if (filter.explanations().isEmpty() && order != DueOrder.EXPLANATION) {
            var page = explained.of(PAGE.formatted(filter.isNamed() ? THEIR_CERTIFICATES : "certificate c", by, first, most));
            return due(ROWS.formatted(page, "true", by), slices.json(), names(), slices.first(), slices.last());
        }
        return due(ROWS.formatted(explainedCertificates(), isWanted(), by) + " limit %d, %d".formatted(first, most), slices.json(), names());
    }

    /** Empty if it is not due on that day, whatever the filter. */
    Optional<DueRow> find(long certificateId) {
        var one = explained.of(ExplainedSql.EVERY + " and c.id = ?");
        return due(ROWS.formatted(one, "true", "id"), slices.json(), certificateId).stream().findFirst();
    }

    /** Those that the filter finds by a name; nobody is explained whom no explanation chooses. */
    private Part found() {
        return filter.explanations().isEmpty()
                ? new Part("select 1 from " + THEIR_CERTIFICATES + " where c.last_valid_day between ? and ?", List.of(names(), slices.first(), slices.last()))
                : new Part("select 1 from (" + explainedCertificates() + ") x where " + isWanted(), List.of(slices.json(), names()));
    }

    private String explainedCertificates() {
        return explained.of((filter.wants(Explanation.RENEWED) ? ExplainedSql.EVERY : ExplainedSql.CURRENT)
                + (filter.isNamed() ? " join " + NAMED + " on named.id = c.holder_id" : ""));
    }

    private String isWanted() {
        return filter.explanations().isEmpty() ? "true" : filter.explanations().stream()
                .map(one -> "'" + one + "'").collect(Collectors.joining(",", "x.explanation in (", ")"));
    }

    /** What {@link #NAMED} asks for; nothing where nobody is named. */
    private List<String> names() {
        if (!filter.isNamed()) {
            return List.of();
        }
        var name = filter.name().strip();
        return List.of(Listing.escaped(name) + "%", EmployerNames.pattern(name));
    }

    private static long number(Object[] row) {
        return ((Number) row[1]).longValue();
    }

    private List<DueRow> due(String sql, Object... arguments) {
        return rows(sql, arguments).stream().map(DueRow::of).toList();
    }

    /** @param arguments in their order; a list stands for its elements */
    private List<Object[]> rows(String sql, Object... arguments) {
        var query = em.createNativeQuery(sql);
        int position = 0;
        for (var argument : flat(List.of(arguments))) {
            query.setParameter(++position, argument);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static List<Object> flat(List<?> arguments) {
        var flat = new ArrayList<Object>();
        arguments.forEach(each -> flat.addAll(each instanceof List<?> several ? flat(several) : List.of(each)));
        return flat;
    }
}
