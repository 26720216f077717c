package cn.com.ytajpx.anpei.listing;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    private List<Sql> ways = List.of(new Sql("true", List.of()));
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

    /**
     * Rows of a person whose name begins with a text or whose employer's name has it.
     *
     * @param alias of {@code table} in the list
     */
    public void andNameOrEmployer(String text, String name, String alias, String table) {
        var employers = EmployerNames.with(text, entityManager, table, "employer_name");
        var beginning = Sql.escaped(text) + "%";
        var named = new Sql(name + " like ?", List.of(beginning));
        var unnamed = new Sql(name + " not like ?", List.of(beginning));
        ways = employers.none() ? List.of(named) : List.of(named, employed(alias + ".employer_name", employers).and(unnamed));
    }

    private static Sql employed(String column, EmployerNames employers) {
        return employers.many() ? new Sql(column + " like ?", List.of(employers.pattern()))
                : new Sql(column + " in (" + String.join(",", Collections.nCopies(employers.names().size(), "?")) + ")", employers.names());
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
        for (int way = 0; way < ways.size(); way++) {
            pages.add(page(found().get(way) > COUNTED ? order.along() : tables, of.and(ways.get(way)), order, descending, most));
        }
        var columns = new ArrayList<>(List.of(order.column()));
        columns.addAll(order.ties().columns());
        var rows = together(pages, page -> "select %s from (%s) x %s order by %s limit %d"
                .formatted(select, page, joins, Sql.by(columns, descending), most)).rows(entityManager);
        if (backwards) {
            Collections.reverse(rows);
        }
        return rows;
    }

    /** Its end may part rows that only the order's further ties decide between, so it has some more. */
    private Sql page(String from, Sql where, ListOrder order, boolean descending, int most) {
        return new Sql("(select %s id from %s%s where %s order by %s limit %d)".formatted(id, from, joined, where.text(),
                Sql.by(List.of(order.column(), order.ties().columns().get(0)), descending), most + order.ties().most() - 1), where.parameters());
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
            for (int way = 0; way < ways.size(); way++) {
                var where = all.and(ways.get(way));
                counts.add(new Sql("select %d, count(*) from (select 1 from %s%s where %s limit %d) x"
                        .formatted(way, tables, joined, where.text(), COUNTED + 1), where.parameters()));
            }
            found = together(counts, count -> count + " order by 1").rows(entityManager).stream().map(row -> ((Number) row[1]).intValue()).toList();
        }
        return found;
    }

    private static Sql together(List<Sql> parts, Function<String, String> statement) {
        return new Sql(statement.apply(parts.stream().map(Sql::text).collect(Collectors.joining(" union all "))),
                parts.stream().flatMap(part -> part.parameters().stream()).toList());
    }
}
