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
        var slices = DueSlices.on(book.day(), register.distances(book.day().asOf()));
        var explained = new ExplainedSql(book.day().highestCertificate(), outbox.carries(Channel.SMS));
        return new DueQuery(em, book, slices, explained, tally(book, slices, explained));
    }

    /** Only those without a reminder that is near enough are explained one by one. */
    private DueTally tally(DayBook book, DueSlices slices, ExplainedSql explained) {
        var tally = new DueTally();
        book.outcomes().stream().filter(one -> slices.isNearEnough(one.lastValidDay(), one.distance()))
                .forEach(one -> tally.add(one.lastValidDay(), one.explanation(), one.people()));
        var unreminded = slices.only(lastValidDay -> book.ending().getOrDefault(lastValidDay, 0L) > tally.count(lastValidDay));
        if (!unreminded.isEmpty()) {
            for (Object row : em.createNativeQuery(UNREMINDED.formatted(explained.unreminded())).setParameter(1, unreminded.json()).getResultList()) {
                var columns = (Object[]) row;
                tally.add(((Date) columns[0]).toLocalDate(), Explanation.valueOf((String) columns[1]), ((Number) columns[2]).longValue());
            }
        }
        book.renewed().forEach((lastValidDay, people) -> tally.add(lastValidDay, Explanation.RENEWED, people));
        return tally;
    }
}
