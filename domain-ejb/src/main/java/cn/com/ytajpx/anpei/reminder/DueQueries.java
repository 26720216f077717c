package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.message.Channel;
import cn.com.ytajpx.anpei.message.Outbox;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.Optional;

/** Looks for those due on a day, by the distances and channels of that day. */
@Dependent
class DueQueries {

    private static final String COUNTED = "select x.last_valid_day, x.explanation, count(*) from (%s) x group by x.last_valid_day, x.explanation";

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    Register register;

    @Inject
    Outbox outbox;

    /** Whoever has a reminder that is near enough is explained by the book; the others are one by one. */
    EveryoneDue everyone(DayBook book) {
        var slices = DueSlices.on(book.day(), register.distances(book.day().asOf()), book.everReminded()::contains);
        var explained = explained(book.day());
        var tally = DueTally.of(book, slices);
        var rest = slices.only(lastValidDay -> tally.count(lastValidDay) < book.due(lastValidDay));
        if (!rest.isEmpty()) {
            count(tally, explained.unreminded(), rest);
        }
        return new EveryoneDue(em, book.day(), slices, explained, tally, book.people());
    }

    /** Those whom a list names. */
    NamedDue named(DueDay day, DueList list) {
        return new NamedDue(em, day, DueSlices.on(day, register.distances(day.asOf())), explained(day), list);
    }

    /** Empty if the certificate is not due on that day. */
    Optional<DueRow> find(DueDay day, long certificateId) {
        var slices = DueSlices.on(day, register.distances(day.asOf()));
        return new DueRows(em).read(explained(day).of(ExplainedSql.these(1)), "c.id", List.of(slices.json(), certificateId)).stream().findFirst();
    }

    private ExplainedSql explained(DueDay day) {
        return new ExplainedSql(day.highestCertificate(), outbox.carries(Channel.SMS));
    }

    private void count(DueTally tally, String explained, DueSlices slices) {
        for (Object row : em.createNativeQuery(COUNTED.formatted(explained)).setParameter(1, slices.json()).getResultList()) {
            var columns = (Object[]) row;
            tally.add(((Date) columns[0]).toLocalDate(), Explanation.valueOf((String) columns[1]), ((Number) columns[2]).longValue());
        }
    }
}
