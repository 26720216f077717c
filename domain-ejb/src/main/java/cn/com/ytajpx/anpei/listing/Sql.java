package cn.com.ytajpx.anpei.listing;

import jakarta.persistence.EntityManager;
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

    Sql and(Sql other) {
        return new Sql(text + " and " + other.text, Stream.concat(parameters.stream(), other.parameters.stream()).toList());
    }

    /** Of a statement with several columns. */
    public List<Object[]> rows(EntityManager entityManager) {
        var query = entityManager.createNativeQuery(text);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        var rows = new ArrayList<Object[]>();
        for (Object row : query.getResultList()) {
            rows.add((Object[]) row);
        }
        return rows;
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
