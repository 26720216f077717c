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
}
