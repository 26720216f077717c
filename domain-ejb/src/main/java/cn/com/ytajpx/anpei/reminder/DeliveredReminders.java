package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.message.Delivered;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Marks the reminders of which a message has left, so that nobody has to look for it again. */
@Dependent
class DeliveredReminders {

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    void delivered(@Observes Delivered message) {
        if (StopCheck.CAUSE.equals(message.cause())) {
            em.createNativeQuery("update reminder set delivered_at = ?2 where id = ?1 and delivered_at is null")
                    .setParameter(1, message.causeId()).setParameter(2, message.at()).executeUpdate();
        }
    }

    /** Those that were delivered by being written. @param after the highest reminder before them */
    void atOnce(long after) {
        em.createNativeQuery("""
                        update message m straight_join reminder r on r.id = m.cause_id set r.delivered_at = m.sent_at
                        where m.cause = 'reminder' and m.cause_id > ?1 and m.status = 'SENT'""")
                .setParameter(1, after).executeUpdate();
    }
}
