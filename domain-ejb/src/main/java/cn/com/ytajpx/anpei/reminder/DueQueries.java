package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.message.Channel;
import cn.com.ytajpx.anpei.message.Outbox;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;

/** Makes questions for those due on a day, by the distances and channels of that day. */
@Dependent
class DueQueries {

    private static final String UNREMINDED = "select x.last_valid_day, x.explanation, count(*) from (%s) x group by x.last_valid_day, x.explanation";

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    Register register;

    @Inject
    Outbox outbox;

    DueQuery of(DayBook book) {
        var slices = DueSlices.on(book.day(), register.distances(book.day().asOf()), book.everReminded()::contains);
        var explained = new ExplainedSql(book.day().highestCertificate(), outbox.carries(Channel.SMS));
        var tally = DueTally.of(book, slices);
        explainTheRest(book, slices, explained, tally);
        return new DueQuery(em, book, slices, explained, tally);
    }

    /** One by one, those whom the book alone doesn't explain: they have no reminder that is near enough. */
    private void explainTheRest(DayBook book, DueSlices slices, ExplainedSql explained, DueTally tally) {
        var unexplained = slices.only(lastValidDay -> tally.count(lastValidDay) < book.due(lastValidDay));
        if (!unexplained.isEmpty()) {
            for (Object row : em.createNativeQuery(UNREMINDED.formatted(explained.unreminded())).setParameter(1, unexplained.json()).getResultList()) {
                var columns = (Object[]) row;
                tally.add(((Date) columns[0]).toLocalDate(), Explanation.valueOf((String) columns[1]), ((Number) columns[2]).longValue());
            }
        }
    }
}
