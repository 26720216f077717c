package cn.com.ytajpx.anpei.listing;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** Employers are few: they are found by any part of their name before the rows that name them are. */
public final class EmployerNames {

    private static final int MOST = 200;

    private EmployerNames() {
    }

    /**
     * The names in a column that have a part, as a table with the column {@code name}; its parameter is {@link #pattern}.
     *
     * @param column of {@code table}; it should have an index
     */
    public static String sql(String table, String column) {
        return "(select e.name from (select %1$s name from %2$s group by %1$s) e where e.name like ? limit %3$d)".formatted(column, table, MOST);
    }

    /** What {@link #sql} asks for. */
    public static String pattern(String part) {
        return "%" + Listing.escaped(part) + "%";
    }

    /**
     * The names in a column that have a part, at most {@value #MOST}.
     *
     * @param column of {@code table}; it should have an index
     */
    public static List<String> with(String part, EntityManager entityManager, String table, String column) {
        var names = new ArrayList<String>();
        for (Object name : entityManager.createNativeQuery("select n.name from " + sql(table, column) + " n")
                .setParameter(1, pattern(part)).getResultList()) {
            names.add((String) name);
        }
        return names;
    }
}
