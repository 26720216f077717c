package cn.com.ytajpx.anpei.listing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a filter finds, in SQL. */
public final class Listing {

    private final EntityManager entityManager;
    private final String id;
    private final StringBuilder where;
    private final List<Object> parameters = new ArrayList<>();

    /**
     * @param id    the SQL of a row's id
     * @param where the condition that every row fulfils
     */
    public Listing(EntityManager entityManager, String id, String where) {
        this.entityManager = entityManager;
        this.id = id;
        this.where = new StringBuilder(where);
    }

    /** @param condition with a {@code ?} for each of {@code arguments}; it should follow an index */
    public void and(String condition, Object... arguments) {
        where.append(" and ").append(condition);
        parameters.addAll(List.of(arguments));
    }

    /**
     * Rows of a person whose name begins with a text or whose employer's name has it.
     *
     * @param alias of {@code table} in the list
     */
    public void andNameOrEmployer(String text, String name, String alias, String table) {
        var employers = EmployerNames.with(text, entityManager, table, "employer_name");
        var condition = name + " like ?";
        var arguments = new ArrayList<Object>(List.of(escaped(text) + "%"));
        if (!employers.isEmpty()) {
            condition = "(" + condition + " or " + alias + ".employer_name in (" + String.join(",", Collections.nCopies(employers.size(), "?")) + "))";
            arguments.addAll(employers);
        }
        and(condition, arguments.toArray());
    }

    /**
     * @param select up to the tables
     * @param place  where the page begins or ends; {@code null} for the first
     */
    public List<Object[]> rows(String select, ListOrder order, ListPlace place, int most) {
        var backwards = place != null && place.backwards();
        var descending = order.descending() != backwards;
        if (place != null) {
            var sign = descending ? "<" : ">";
            var key = order.column();
            and("(" + key + " " + sign + " ? or " + key + " = ? and " + id + " " + sign + " ?)", place.key(), place.key(), place.id());
        }
        var direction = descending ? " desc" : "";
        var rows = new ArrayList<Object[]>();
        for (Object row : query("%s where %s order by %s%s, %s%s limit %d"
                .formatted(select, where, order.column(), direction, id, direction, most)).getResultList()) {
            rows.add((Object[]) row);
        }
        if (backwards) {
            Collections.reverse(rows);
        }
        return rows;
    }

    /** @param most counted up to here */
    public ListCount count(String from, int most) {
        var found = ((Number) query("select count(*) from (select 1 %s where %s limit %d) x".formatted(from, where, most + 1))
                .getSingleResult()).intValue();
        return new ListCount(Math.min(found, most), found > most);
    }

    /** A text that is meant literally in a {@code like}. */
    public static String escaped(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }

    /** A truth as the driver gives it: as itself, or as a number. */
    public static boolean truth(Object column) {
        return column instanceof Boolean said ? said : column != null && ((Number) column).intValue() != 0;
    }

    /** @param parameters one for each {@code ?} of the statement, in their order */
    public static Query query(EntityManager entityManager, String sql, List<?> parameters) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private Query query(String sql) {
        return query(entityManager, sql, parameters);
    }
}
