package cn.com.ytajpx.anpei.listing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A statement, or a part of one.
 *
 * @param parameters one for each {@code ?}, in their order
 */
public record Sql(String text, List<?> parameters) {

    /** What every row fulfils. */
    public static final Sql TRUE = new Sql("true", List.of());

    /** Of a column's text that begins with another. */
    public static Sql beginning(String column, String text) {
        return new Sql(column + " like ?", List.of(escaped(text) + "%"));
    }

    static Sql unionAll(List<Sql> parts) {
        return new Sql(parts.stream().map(Sql::text).collect(Collectors.joining(" union all ")),
                parts.stream().<Object>flatMap(part -> part.parameters.stream()).toList());
    }

    public Sql and(Sql other) {
        return new Sql(text + " and " + other.text, Stream.concat(parameters.stream(), other.parameters.stream()).toList());
    }

    /** @param statement in which {@code %s} is this part */
    public Sql in(String statement) {
        return new Sql(statement.formatted(text), parameters);
    }

    /** Of a statement with several columns. */
    public List<Object[]> rows(EntityManager entityManager) {
        var rows = new ArrayList<Object[]>();
        for (Object row : asked(entityManager).getResultList()) {
            rows.add((Object[]) row);
        }
        return rows;
    }

    /** Of a statement with one column. */
    public List<Long> numbers(EntityManager entityManager) {
        var numbers = new ArrayList<Long>();
        for (Object number : asked(entityManager).getResultList()) {
            numbers.add(((Number) number).longValue());
        }
        return numbers;
    }

    private Query asked(EntityManager entityManager) {
        var query = entityManager.createNativeQuery(text);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    /** What to sort by, all columns in one direction; for JPQL too. */
    public static String by(List<String> columns, boolean descending) {
        return columns.stream().map(column -> column + (descending ? " desc" : "")).collect(Collectors.joining(", "));
    }

    /** A text that is meant literally in a {@code like}. */
    public static String escaped(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }

    /** A truth as the driver gives it: as itself, or as a number. */
    public static boolean truth(Object column) {
        return column instanceof Boolean said ? said : column != null && ((Number) column).intValue() != 0;
    }
}
