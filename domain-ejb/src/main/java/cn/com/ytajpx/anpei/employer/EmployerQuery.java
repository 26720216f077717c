package cn.com.ytajpx.anpei.employer;

import cn.com.ytajpx.anpei.listing.Sql;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;

/** A filter on companies as a question to the database. Only of the companies that are shown is everything counted. */
final class EmployerQuery {

    /** One certificate that is due or void is looked for company by company: to find them all first takes ten times as long. */
    private static final String FOUND = """
            from employer e %s where (e.name like ?3 or e.credit_code like ?4) and (?5 = 0 or %s or 1 = (
                select 1 from employment m straight_join certificate c on c.holder_id = m.holder_id and c.successor_id is null
                where m.employer_id = e.id and m.until is null and c.last_valid_day <= ?2 limit 1))""";

    private static final String PAGE = "select e.id, count(*) over () found " + FOUND + " order by %s, e.name, e.id limit %d, %d";

    private static final String ROWS = """
            select e.id, e.name, e.credit_code, e.credit_code_reason is not null, e.fictitious,
                (select count(*) from employment m where m.employer_id = e.id and m.until is null) people,
                (select count(*) from employer_clerk k where k.employer_id = e.id and k.state = 'CONFIRMED') clerks,
                (select count(*) from employment m join certificate c on c.holder_id = m.holder_id and c.successor_id is null
                    where m.employer_id = e.id and m.until is null and c.last_valid_day between ?1 and ?2) due,
                (select count(*) from employment m join certificate c on c.holder_id = m.holder_id and c.successor_id is null
                    where m.employer_id = e.id and m.until is null and c.last_valid_day < ?1) lapsed, x.found
            from (%s) x join employer e on e.id = x.id order by %s, e.name, e.id""";

    private final EntityManager entityManager;
    private final EmployerFilter filter;
    private final LocalDate today;
    private final int dueDays;

    EmployerQuery(EntityManager entityManager, EmployerFilter filter, LocalDate today, int dueDays) {
        this.entityManager = entityManager;
        this.filter = filter;
        this.today = today;
        this.dueDays = dueDays;
    }

    List<EmployerRow> rows(EmployerOrder order, int first, int most) {
        return found(order, first, most).stream().map(EmployerQuery::row).toList();
    }

    /** The rows and the number of all in one statement; a page behind the last one asks once more. */
    EmployerPage page(EmployerOrder order, int first, int most) {
        var found = found(order, first, most);
        long all = found.isEmpty() ? first == 0 ? 0 : count() : number(found.get(0)[9]);
        return new EmployerPage(found.stream().map(EmployerQuery::row).toList(), all);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> found(EmployerOrder order, int first, int most) {
        return asked(ROWS.formatted(PAGE.formatted(order.counted(), order.trouble(), order.byCounted(), first, most), order.by())).getResultList();
    }

    private long count() {
        return number(asked("select count(*) " + FOUND.formatted("", "false")).getSingleResult());
    }

    private Query asked(String sql) {
        var text = Sql.escaped(filter.text());
        return entityManager.createNativeQuery(sql).setParameter(1, today).setParameter(2, today.plusDays(dueDays))
                .setParameter(3, "%" + text + "%").setParameter(4, text + "%").setParameter(5, filter.trouble() ? 1 : 0);
    }

    private static EmployerRow row(Object[] columns) {
        return new EmployerRow(number(columns[0]), (String) columns[1], (String) columns[2], Sql.truth(columns[3]), Sql.truth(columns[4]),
                (int) number(columns[5]), (int) number(columns[6]), (int) number(columns[7]), (int) number(columns[8]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
