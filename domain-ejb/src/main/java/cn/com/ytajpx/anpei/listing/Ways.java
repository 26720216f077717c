package cn.com.ytajpx.anpei.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The ways in which a filter finds rows, each by an index of its own, none of them a row of another. The database takes an index for
 * each where it would read all rows for "one or the other".
 */
public record Ways(List<Sql> each) {

    /** All rows. */
    public static final Ways ALL = new Ways(List.of(Sql.TRUE));

    /** Rows that fulfil at least one condition: in the way of the first that they do. */
    public static Ways any(List<Sql> conditions) {
        var each = new ArrayList<Sql>();
        for (var condition : conditions) {
            var way = condition;
            for (var before : conditions.subList(0, each.size())) {
                way = way.and(before.in("(%s) is not true"));
            }
            each.add(way);
        }
        return new Ways(List.copyOf(each));
    }

    /** Rows of somebody whose name begins with a text or whose employer is one of some. */
    public static Ways nameOrEmployer(String text, String name, String employer, EmployerNames employers) {
        var conditions = new ArrayList<>(List.of(Sql.beginning(name, text)));
        employers.condition(employer).ifPresent(conditions::add);
        return any(conditions);
    }

    /**
     * A page of a table, found in its indexes alone.
     *
     * @param where   what all rows fulfil besides
     * @param columns what to sort by; the last one is the {@code id}
     * @param first   counted from 0
     */
    public Sql page(String table, Sql where, List<String> columns, boolean descending, int first, int most) {
        var by = Sql.by(columns, descending);
        return together(way -> where.and(way).in("(select %s from %s where %%s order by %s limit %d)"
                .formatted(String.join(", ", columns), table, by, first + most)))
                .in("select id from (%%s) x order by %s limit %d, %d".formatted(by, first, most));
    }

    /** What is asked of each way, all together. */
    public Sql together(Function<Sql, Sql> asked) {
        return Sql.unionAll(each.stream().map(asked).toList());
    }
}
