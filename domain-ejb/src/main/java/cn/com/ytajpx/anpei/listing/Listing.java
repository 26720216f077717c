package cn.com.ytajpx.anpei.listing;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a filter finds, in SQL. It may find rows in several ways, none of them in two. Of each way the few are found by the filter's
 * indexes and sorted, the many are met along the order's index.
 */
public final class Listing {

    /** Rows are counted up to here, of each way: nobody pages through more. */
    private static final int COUNTED = 1_000;

    private final EntityManager entityManager;
    private final String id;
    private final String tables;
    private String joined = "";
    private Sql all;
    private Ways ways = Ways.ALL;
    private List<Integer> found;

    /**
     * @param id     the SQL of a row's id
     * @param tables of the rows, and of what {@code where} names
     * @param where  the condition that every row fulfils
     */
    public Listing(EntityManager entityManager, String id, String tables, String where) {
        this.entityManager = entityManager;
        this.id = id;
        this.tables = tables;
        all = new Sql(where, List.of());
    }

    /** @param condition with a {@code ?} for each of {@code arguments}; it should follow an index */
    public void and(String condition, Object... arguments) {
        all = all.and(new Sql(condition, List.of(arguments)));
    }

    /** @param table with its condition, for those that follow */
    public void join(String table) {
        joined += " join " + table;
    }

    /** Only the rows found in one of the ways. */
    public void and(Ways found) {
        ways = found;
    }

    /**
     * @param select what of each row, whose id is {@code x.id}
     * @param joins  the tables of it
     * @param place  where the page begins or ends; {@code null} for the first
     */
    public List<Object[]> rows(String select, String joins, ListOrder order, ListPlace place, int most) {
        var backwards = place != null && place.backwards();
        var descending = order.descending() != backwards;
        var of = place == null ? all : all.and(beyond(place, order, descending ? "<" : ">"));
        var pages = new ArrayList<Sql>();
        for (int way = 0; way < ways.each().size(); way++) {
            pages.add(page(found().get(way) > COUNTED ? order.along() : tables, of.and(ways.each().get(way)), order, descending, most));
        }
        var columns = new ArrayList<>(List.of(order.column()));
        columns.addAll(order.ties().columns());
        var rows = Sql.unionAll(pages).in("select %s from (%%s) x %s order by %s limit %d"
                .formatted(select, joins, Sql.by(columns, descending), most)).rows(entityManager);
        if (backwards) {
            Collections.reverse(rows);
        }
        return rows;
    }

    /** Its end may part rows that only the order's further ties decide between, so it has some more. */
    private Sql page(String from, Sql where, ListOrder order, boolean descending, int most) {
        return where.in("(select %s id from %s%s where %%s order by %s limit %d)".formatted(id, from, joined,
                Sql.by(List.of(order.column(), order.ties().columns().get(0)), descending), most + order.ties().most() - 1));
    }

    private static Sql beyond(ListPlace place, ListOrder order, String sign) {
        var key = order.column() + " " + sign + " ? or " + order.column() + " = ?";
        var ties = "(%s) %s (%s)".formatted(String.join(", ", order.ties().columns()), sign, order.ties().ofRow());
        return new Sql("(" + key + " and " + ties + ")", List.of(place.key(), place.key(), place.id()));
    }

    /** How many are found, up to {@value #COUNTED}. */
    public ListCount count() {
        int sum = found().stream().mapToInt(Integer::intValue).sum();
        return new ListCount(Math.min(sum, COUNTED), sum > COUNTED);
    }

    /** In each way, up to one more than {@value #COUNTED}. */
    private List<Integer> found() {
        if (found == null) {
            var counts = new ArrayList<Sql>();
            for (int way = 0; way < ways.each().size(); way++) {
                counts.add(all.and(ways.each().get(way)).in("select %d, count(*) from (select 1 from %s%s where %%s limit %d) x"
                        .formatted(way, tables, joined, COUNTED + 1)));
            }
            found = Sql.unionAll(counts).in("%s order by 1").rows(entityManager).stream().map(row -> ((Number) row[1]).intValue()).toList();
        }
        return found;
    }
}
