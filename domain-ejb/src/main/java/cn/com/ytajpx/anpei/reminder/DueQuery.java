package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.listing.NamedPeople;
import cn.com.ytajpx.anpei.listing.PeopleIndex.Path;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question for those due on a day. They are not explained one by one but where they must be: a page is chosen first, by what
 * {@link DueTally} knows of each last valid day, or along an index.
 */
final class DueQuery {

    private static final String ROWS = """
            select x.certificate_id, h.name, h.id_number_masked, h.mobile_masked, h.employer_name, c.post, x.last_valid_day,
                x.distance, x.explanation, x.reminder_id, r.planned_on, r.class_code, r.called_at, r.called_by, r.call_note, x.found
            from (%s) x join certificate c on c.id = x.certificate_id join holder h on h.id = c.holder_id
            left join reminder r on r.id = x.reminder_id
            order by %s""";

    /** The columns before how many there are. */
    private static final int OF_THE_ROW = 15;

    /** A page of certificates that is explained afterwards. */
    private static final String PAGE = """
            (select c.id, c.holder_id, c.successor_id, c.last_valid_day, %s found from %s
            where c.last_valid_day between ? and ? order by %s limit %d, %d) c on c.last_valid_day = s.last_valid_day""";

    /** A page of explained certificates: only those on it are read whole. */
    private static final String EXPLAINED_PAGE = """
            select x.certificate_id, x.last_valid_day, x.distance, x.explanation, x.reminder_id, %s found
            from (%s) x join certificate c on c.id = x.certificate_id%s
            where %s order by %s limit %d, %d""";

    private static final String ALONG_THE_DAYS = "certificate c force index (certificate_expiry)";
    private static final String OF_THE_NAMED = NamedPeople.SQL + " straight_join certificate c on c.holder_id = named.id join holder h on h.id = c.holder_id";

    private static final String COUNTED = "count(*) over ()";
    private static final String NOT_COUNTED = "0";

    /** What becomes of reminders that are {@link ExplainedSql#OPEN}, unless a message has left. */
    private static final Set<Explanation> OPEN = Set.of(Explanation.ON_ITS_WAY, Explanation.UNDELIVERED, Explanation.WITHDRAWN, Explanation.TO_CALL);

    private final EntityManager em;
    private final DayBook book;
    private final DueSlices slices;
    private final ExplainedSql explained;
    private final DueTally tally;

    DueQuery(EntityManager em, DayBook book, DueSlices slices, ExplainedSql explained, DueTally tally) {
        this.em = em;
        this.book = book;
        this.slices = slices;
        this.explained = explained;
        this.tally = tally;
    }

    Coverage coverage() {
        return new Coverage(book.day().asOf(), book.day().lastGoodRun(), tally.byExplanation());
    }

    /** From {@code first} (counted from 0), at most {@code most}. */
    DuePage page(DueList list, int first, int most) {
        var rows = list.filter().explanations().isEmpty() && list.order() != DueOrder.EXPLANATION ? chosen(list, first, most) : explained(list, first, most);
        return new DuePage(found(list, first, rows), rows.stream().map(DueRow::of).toList());
    }

    /** Empty if it is not due on that day. */
    Optional<DueRow> find(long certificateId) {
        var one = explained.of(ExplainedSql.EVERY + " and c.id = ?");
        return rows(ROWS.formatted(one, "c.id"), slices.json(), certificateId).stream().map(DueRow::of).findFirst();
    }

    /** Of all, or of all that have a name. */
    private List<Object[]> chosen(DueList list, int first, int most) {
        var filter = list.filter();
        var by = list.order().by(list.descending());
        var path = filter.isNamed() ? new Path(OF_THE_NAMED, by) : list.order().ofPeople()
                .map(people -> people.path(list.descending(), (long) first + most, tally.count(filter::wants), book.people()))
                .orElse(new Path(ALONG_THE_DAYS, by));
        var page = explained.ofPage(PAGE.formatted(filter.isNamed() ? COUNTED : NOT_COUNTED, path.tables(), path.by(), first, most));
        return rows(ROWS.formatted(page, by), slices.json(), names(filter), slices.first(), slices.last());
    }

    /** Of those with some explanations, looked for on the days that have them. */
    private List<Object[]> explained(DueList list, int first, int most) {
        var filter = list.filter();
        var part = filter.isNamed() || !list.order().byDay()
                ? tally.everywhere(filter::wants, first) : tally.part(filter::wants, list.descending(), first, most);
        var days = slices.only(part.days()::contains);
        var certificates = certificates(filter.explanations()) + (filter.isNamed() ? " join " + NamedPeople.SQL + " on named.id = c.holder_id" : "");
        var by = list.order().by(list.descending());
        var page = EXPLAINED_PAGE.formatted(filter.isNamed() ? COUNTED : NOT_COUNTED, explained.of(certificates),
                list.order().ofPeople().isPresent() ? " join holder h on h.id = c.holder_id" : "", wanted(filter.explanations()), by, part.skip(), most);
        return days.isEmpty() ? List.of() : rows(ROWS.formatted(page, by), days.json(), names(filter));
    }

    private static String certificates(Set<Explanation> explanations) {
        if (explanations.isEmpty() || explanations.contains(Explanation.RENEWED)) {
            return ExplainedSql.EVERY;
        }
        return OPEN.containsAll(explanations) ? ExplainedSql.OPEN : ExplainedSql.CURRENT;
    }

    private static String wanted(Set<Explanation> explanations) {
        return explanations.isEmpty() ? "true"
                : explanations.stream().map(one -> "'" + one + "'").collect(Collectors.joining(",", "x.explanation in (", ")"));
    }

    private static List<String> names(DueFilter filter) {
        return filter.isNamed() ? NamedPeople.arguments(filter.name().strip()) : List.of();
    }

    /** How many the filter finds on all pages; where it names somebody, the rows of a page say so, or the first one if there are none. */
    private long found(DueList list, int first, List<Object[]> rows) {
        if (!list.filter().isNamed()) {
            return tally.count(list.filter()::wants);
        }
        if (rows.isEmpty()) {
            return first == 0 ? 0 : page(list, 0, 1).found();
        }
        return ((Number) rows.get(0)[OF_THE_ROW]).longValue();
    }

    /** @param arguments in their order; a list stands for its elements */
    private List<Object[]> rows(String sql, Object... arguments) {
        var query = em.createNativeQuery(sql);
        int position = 0;
        for (var argument : arguments) {
            for (var each : argument instanceof List<?> several ? several : List.of(argument)) {
                query.setParameter(++position, each);
            }
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
