package cn.com.ytajpx.anpei.listing;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Employers whose name has a part. They are few, and found before the rows that name them are.
 *
 * @param pattern of the part, for a {@code like}
 * @param names   theirs, or the first of them
 */
public record EmployerNames(String pattern, List<String> names) {

    private static final int MOST = 200;

    /** @param column of {@code table}; it should have an index */
    public static EmployerNames with(String part, EntityManager entityManager, String table, String column) {
        var names = new ArrayList<String>();
        for (Object name : entityManager.createNativeQuery("select n.name from %s n limit %d".formatted(sql(table, column), MOST + 1))
                .setParameter(1, having(part)).getResultList()) {
            names.add((String) name);
        }
        return new EmployerNames(having(part), names);
    }

    /** Of rows with one of them in a column; of more than {@value #MOST} the rows are looked at themselves, and soon found. Empty for none. */
    public Optional<Sql> condition(String column) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(names.size() > MOST ? new Sql(column + " like ?", List.of(pattern))
                : new Sql(column + " in (" + String.join(",", Collections.nCopies(names.size(), "?")) + ")", names));
    }

    /**
     * The names in a column that have a part, as a table with the column {@code name}; its parameter is {@link #having}.
     *
     * @param column of {@code table}; it should have an index
     */
    static String sql(String table, String column) {
        return "(select e.name from (select %1$s name from %2$s group by %1$s) e where e.name like ?)".formatted(column, table);
    }

    static String having(String part) {
        return "%" + Sql.escaped(part) + "%";
    }
}
