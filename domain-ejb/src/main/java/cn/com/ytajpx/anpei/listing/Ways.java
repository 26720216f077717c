package cn.com.ytajpx.anpei.listing;

import jakarta.persistence.EntityManager;
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

    /**
     * Rows of somebody whose name begins with a text or whose employer's name has it.
     *
     * @param table          where the employers' names are
     * @param employerColumn of it
     */
    public static Ways nameOrEmployer(String text, String name, String employer, EntityManager entityManager, String table, String employerColumn) {
        var conditions = new ArrayList<>(List.of(Sql.beginning(name, text)));
        EmployerNames.with(text, entityManager, table, employerColumn).condition(employer).ifPresent(conditions::add);
        return any(conditions);
    }

    /** What is asked of each way, all together. */
    public Sql together(Function<Sql, Sql> asked) {
        return Sql.unionAll(each.stream().map(asked).toList());
    }
}
