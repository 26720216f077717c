package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.listing.Listing;
import cn.com.ytajpx.anpei.message.Channel;
import cn.com.ytajpx.anpei.message.Outbox;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.Optional;

/** Makes questions for those due on a day, by the distances and channels of that day. */
@Dependent
class DueQueries {

    private static final String COUNTED = "select x.last_valid_day, x.explanation, count(*) from (%s) x group by x.last_valid_day, x.explanation";

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    Register register;

    @Inject
    Outbox outbox;

    /** For everyone due. Whoever has a reminder that is near enough is explained by the book; the others are one by one. */
    DueQuery of(DayBook book) {
        var slices = DueSlices.on(book.day(), register.distances(book.day().asOf()), book.everReminded()::contains);
        var explained = explained(book.day());
        var tally = DueTally.of(book, slices);
        var rest = slices.only(lastValidDay -> tally.count(lastValidDay) < book.due(lastValidDay));
        if (!rest.isEmpty()) {
            count(tally, COUNTED.formatted(explained.unreminded()), List.of(rest.json()));
        }
        return new DueQuery(em, book.day(), slices, explained, tally, book.people());
    }

    /** For those whose name begins with a text or whose employer's name has it. */
    DueQuery of(DueDay day, String name) {
        var slices = DueSlices.on(day, register.distances(day.asOf()));
        var explained = explained(day);
        var tally = new DueTally();
        count(tally, COUNTED.formatted(explained.of(ExplainedSql.NAMED)), slices.named(name));
        return new DueQuery(em, day, slices, explained, tally, 0);
    }

    /** One certificate; nobody else is counted. Empty if it is not due on that day. */
    Optional<DueRow> find(DueDay day, long certificateId) {
        var slices = DueSlices.on(day, register.distances(day.asOf()));
        return new DueQuery(em, day, slices, explained(day), new DueTally(), 0).find(certificateId);
    }

    private ExplainedSql explained(DueDay day) {
        return new ExplainedSql(day.highestCertificate(), outbox.carries(Channel.SMS));
    }

    private void count(DueTally tally, String sql, List<?> arguments) {
        for (Object row : Listing.query(em, sql, arguments).getResultList()) {
            var columns = (Object[]) row;
            tally.add(((Date) columns[0]).toLocalDate(), Explanation.valueOf((String) columns[1]), ((Number) columns[2]).longValue());
        }
    }
}
