package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.listing.PeopleIndex.Path;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everyone due on a day. A page is looked for only where it is: on the last valid days that {@link DueTally} names,
 * or along an index; only its certificates are read whole.
 */
final class EveryoneDue {

    /** A page of certificates that is explained afterwards. */
    private static final String PAGE = """
            (select c.id, c.holder_id, c.successor_id, c.last_valid_day from %s
            where c.last_valid_day between ? and ? order by %s limit %d, %d) c on c.last_valid_day = s.last_valid_day""";

    /** A page of explained certificates. */
    private static final String EXPLAINED_PAGE = """
            select x.certificate_id, x.last_valid_day, x.distance, x.explanation, x.reminder_id
            from (%s) x straight_join certificate c on c.id = x.certificate_id%s
            where %s order by %s limit %d, %d""";

    /** A page of those that an index leads past. */
    private static final String ALONG = "%s where c.last_valid_day between ? and ? having %s order by %s limit %d, %d";

    private static final String ALONG_THE_DAYS = "certificate c force index (certificate_expiry)";

    /** What becomes of reminders that are {@link ExplainedSql#OPEN}, unless a message has left. */
    private static final Set<Explanation> OPEN = Set.of(Explanation.ON_ITS_WAY, Explanation.UNDELIVERED, Explanation.WITHDRAWN, Explanation.TO_CALL);

    private final DueRows rows;
    private final DueDay day;
    private final DueSlices slices;
    private final ExplainedSql explained;
    private final DueTally tally;
    private final long people;

    /** @param people how many the register knows, at most */
    EveryoneDue(EntityManager em, DueDay day, DueSlices slices, ExplainedSql explained, DueTally tally, long people) {
        rows = new DueRows(em);
        this.day = day;
        this.slices = slices;
        this.explained = explained;
        this.tally = tally;
        this.people = people;
    }

    Coverage coverage() {
        return new Coverage(day.asOf(), day.lastGoodRun(), tally.byExplanation());
    }

    /** From {@code first} (counted from 0), at most {@code most}. */
    DuePage page(DueList list, int first, int most) {
        return new DuePage(tally.count(list.filter()::wants),
                list.order() == DueOrder.EXPLANATION ? byExplanation(list, first, most) : rows(list, first, most));
    }

    /** A page within one explanation is a page of those who have it, by last valid day. */
    private List<DueRow> byExplanation(DueList list, int first, int most) {
        long last = Math.min((long) first + most, tally.count(list.filter()::wants));
        long before = 0;
        for (var explanation : Explanation.sorted(list.descending())) {
            long people = list.filter().wants(explanation) ? tally.count(explanation::equals) : 0;
            if (before <= first && last <= before + people) {
                return explained(list.only(explanation), (int) (first - before), most);
            }
            before += people;
        }
        return explained(list, first, most);
    }

    private List<DueRow> rows(DueList list, int first, int most) {
        return list.order().ofPeople()
                .flatMap(index -> index.walk(list.descending(), (long) first + most, tally.count(list.filter()::wants), people))
                .map(walk -> along(walk, list, first, most))
                .orElseGet(() -> list.filter().explanations().isEmpty() ? chosen(list, first, most) : explained(list, first, most));
    }

    private List<DueRow> along(Path walk, DueList list, int first, int most) {
        var page = ALONG.formatted(explained.along(walk.tables()), wanted(list.filter().explanations()), walk.by(), first, most);
        return rows.read(page, by(list), List.of(slices.json(), slices.first(), slices.last()));
    }

    /** Of everyone. */
    private List<DueRow> chosen(DueList list, int first, int most) {
        var tables = list.order().ofPeople().map(index -> index.sorted(list.descending()).tables()).orElse(ALONG_THE_DAYS);
        var page = explained.of(PAGE.formatted(tables, by(list), first, most));
        return rows.read(page, by(list), List.of(slices.json(), slices.first(), slices.last()));
    }

    /** Of those who have some explanations, looked for on the days that have them. */
    private List<DueRow> explained(DueList list, int first, int most) {
        var filter = list.filter();
        var part = list.order().byDay() ? tally.part(filter::wants, list.descending(), first, most) : tally.everywhere(filter::wants, first);
        var days = slices.only(part.days()::contains);
        if (days.isEmpty()) {
            return List.of();
        }
        var page = EXPLAINED_PAGE.formatted(explained.of(certificates(filter)), list.order().ofPeople().isPresent() ? " straight_join holder h on h.id = c.holder_id" : "",
                wanted(filter.explanations()), by(list), part.skip(), most);
        return rows.read(page, by(list), List.of(days.json()));
    }

    private static String by(DueList list) {
        return list.order().by(list.descending());
    }

    private static String certificates(DueFilter filter) {
        if (filter.wants(Explanation.RENEWED)) {
            return ExplainedSql.EVERY;
        }
        return OPEN.containsAll(filter.explanations()) ? ExplainedSql.OPEN : ExplainedSql.CURRENT;
    }

    private static String wanted(Set<Explanation> explanations) {
        return explanations.isEmpty() ? "true"
                : explanations.stream().map(one -> "'" + one + "'").collect(Collectors.joining(",", "explanation in (", ")"));
    }
}
