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
     * The names in a column that have a part, at most {@value #MOST}.
     *
     * @param column of {@code table}; it should have an index
     */
    public static List<String> with(String part, EntityManager entityManager, String table, String column) {
        var names = new ArrayList<String>();
        for (Object name : entityManager.createNativeQuery("""
                        select e.name from (select %1$s name from %2$s group by %1$s) e
                        where e.name like ?1 limit %3$d""".formatted(column, table, MOST))
                .setParameter(1, "%" + Listing.escaped(part) + "%").getResultList()) {
            names.add((String) name);
        }
        return names;
    }
}
