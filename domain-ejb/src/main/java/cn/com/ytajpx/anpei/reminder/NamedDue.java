package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.listing.Sql;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Those due on a day whom a list names, explained all at once: to find them takes longer than to explain them. */
final class NamedDue {

    private static final String FOUND = """
            select x.certificate_id, x.last_valid_day, x.explanation
            from (%s) x straight_join certificate c on c.id = x.certificate_id straight_join holder h on h.id = c.holder_id
            order by %s""";

    private record Found(long certificateId, LocalDate lastValidDay, Explanation explanation) {
    }

    private final EntityManager em;
    private final DueDay day;
    private final DueSlices slices;
    private final ExplainedSql explained;
    private final DueList list;
    private final List<Found> found = new ArrayList<>();

    NamedDue(EntityManager em, DueDay day, DueSlices slices, ExplainedSql explained, DueList list) {
        this.em = em;
        this.day = day;
        this.slices = slices;
        this.explained = explained;
        this.list = list;
        var named = FOUND.formatted(explained.of(ExplainedSql.NAMED), by());
        for (var columns : new Sql(named, slices.named(list.filter().name())).rows(em)) {
            found.add(new Found(((Number) columns[0]).longValue(), ((Date) columns[1]).toLocalDate(), Explanation.valueOf((String) columns[2])));
        }
    }

    /** Of all who are named. */
    Coverage coverage() {
        var tally = new DueTally();
        found.forEach(one -> tally.add(one.lastValidDay(), one.explanation(), 1));
        return new Coverage(day.asOf(), day.lastGoodRun(), tally.byExplanation());
    }

    /** From {@code first} (counted from 0), at most {@code most}. */
    DuePage page(int first, int most) {
        return new DuePage(wanted().count(), rows(wanted().skip(first).limit(most).toList()));
    }

    private Stream<Found> wanted() {
        return found.stream().filter(one -> list.filter().wants(one.explanation()));
    }

    private List<DueRow> rows(List<Found> page) {
        if (page.isEmpty()) {
            return List.of();
        }
        var days = page.stream().map(Found::lastValidDay).collect(Collectors.toSet());
        var arguments = new ArrayList<Object>(List.of(slices.only(days::contains).json()));
        page.forEach(one -> arguments.add(one.certificateId()));
        return new DueRows(em).read(explained.of(ExplainedSql.these(page.size())), by(), arguments);
    }

    private String by() {
        return list.order().by(list.descending());
    }
}
