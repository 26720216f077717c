package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.message.Channel;
import cn.com.ytajpx.anpei.message.Outbox;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Makes questions for those due on a day, by the distances and channels of that day. */
@Dependent
class DueQueries {

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    Register register;

    @Inject
    Outbox outbox;

    DueQuery of(DueDay day, DueFilter filter) {
        var explained = new ExplainedSql(day.highestCertificate(), outbox.carries(Channel.SMS));
        return new DueQuery(em, DueSlices.on(day, register.distances(day.asOf())), explained, filter);
    }
}
