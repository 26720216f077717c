package cn.com.ytajpx.anpei.reminder;

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

    /** Whose name begins with a text or whose employer's name has it; employers are few, so they are found before their people. */
    private static final String NAMED = """
            \sjoin (select p.id from holder p where p.name like ?
                union select p.id from (select employer_name name from holder group by employer_name having name like ? limit 200) e
                    join holder p on p.employer_name = e.name) named on named.id = c.holder_id""";

    private static final String COUNT = """
            select %1$s of, x.explanation, count(*) from (%2$s) x group by x.explanation
            union all
            select %1$s, 'RENEWED', count(*) from certificate c%3$s where c.last_valid_day between ? and ? and c.successor_id is not null""";

    private static final String ROWS = """
            select x.certificate_id id, h.name, h.id_number_masked, h.mobile_masked, h.employer_name, c.post, x.last_valid_day,
                x.distance, x.explanation, x.reminder_id, r.planned_on, r.class_code, r.called_at, r.called_by, r.call_note
            from (%s) x join certificate c on c.id = x.certificate_id join holder h on h.id = c.holder_id
            left join reminder r on r.id = x.reminder_id
            where %s order by %s""";

    /** A page of certificates, chosen before they are explained. */
    private static final String PAGE = """
            (select c.id, c.holder_id, c.successor_id, c.last_valid_day, h.name, h.employer_name
            from certificate c left join holder h on h.id = c.holder_id%s
            where c.last_valid_day between ? and ? order by %s limit %d, %d) c on c.last_valid_day = s.last_valid_day""";

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
        var everyone = everyExplanation();
        var named = filter.isNamed() ? everyExplanation() : everyone;
        var sql = counted("'EVERYONE'", "");
        var arguments = new ArrayList<Object>(List.of(slices.json(), slices.first(), slices.last()));
        if (filter.isNamed()) {
            sql += " union all " + counted("'NAMED'", NAMED);
            arguments.addAll(List.of(slices.json(), names(), names(), slices.first(), slices.last()));
        }
        for (var row : rows(sql, arguments)) {
            ("NAMED".equals(row[0]) ? named : everyone).put(Explanation.valueOf((String) row[1]), ((Number) row[2]).longValue());
        }
        return new DueCount(everyone, named.entrySet().stream().filter(each -> filter.wants(each.getKey())).mapToLong(Map.Entry::getValue).sum());
    }

    /** From {@code first} (counted from 0), at most {@code most}. Only they are explained, unless the explanations choose them. */
    List<DueRow> find(DueOrder order, boolean descending, int first, int most) {
        var by = order.by(descending);
        if (filter.explanations().isEmpty() && order != DueOrder.EXPLANATION) {
            var page = explained.of(PAGE.formatted(named(), by, first, most));
            return due(ROWS.formatted(page, "true", by), slices.json(), names(), slices.first(), slices.last());
        }
        var everyone = explained.of((filter.wants(Explanation.RENEWED) ? ExplainedSql.EVERY : ExplainedSql.CURRENT) + named());
        return due(ROWS.formatted(everyone, explainedBy(), by) + " limit %d, %d".formatted(first, most), slices.json(), names());
    }

    /** Empty if it is not due on that day, whatever the filter. */
    Optional<DueRow> find(long certificateId) {
        var one = explained.of(ExplainedSql.EVERY + " and c.id = ?");
        return due(ROWS.formatted(one, "true", "id"), slices.json(), certificateId).stream().findFirst();
    }

    private String counted(String of, String named) {
        return COUNT.formatted(of, explained.of(ExplainedSql.CURRENT + named), named);
    }

    private String named() {
        return filter.isNamed() ? NAMED : "";
    }

    /** What {@link #named} asks for. */
    private List<String> names() {
        var name = filter.isNamed() ? Listing.escaped(filter.name().strip()) : "";
        return filter.isNamed() ? List.of(name + "%", "%" + name + "%") : List.of();
    }

    private String explainedBy() {
        return filter.explanations().isEmpty() ? "true" : filter.explanations().stream()
                .map(one -> "'" + one + "'").collect(Collectors.joining(",", "x.explanation in (", ")"));
    }

    private static Map<Explanation, Long> everyExplanation() {
        return Arrays.stream(Explanation.values()).collect(Collectors.toMap(each -> each, each -> 0L, Long::sum, () -> new EnumMap<>(Explanation.class)));
    }

    private List<DueRow> due(String sql, Object... arguments) {
        return rows(sql, List.of(arguments)).stream().map(DueRow::of).toList();
    }

    /** @param arguments in their order; a list stands for its elements */
    private List<Object[]> rows(String sql, List<?> arguments) {
        var query = em.createNativeQuery(sql);
        int position = 0;
        for (var argument : arguments) {
            for (var each : argument instanceof List<?> several ? several : List.of(argument)) {
                query.setParameter(++position, each);
            }
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
