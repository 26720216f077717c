package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.certificate.ImportUndoAsked;
import cn.com.ytajpx.anpei.common.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** An import whose people have been reminded of it can't be taken back. */
@Dependent
class UndoObjection {

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    void object(@Observes ImportUndoAsked question) {
        var reminded = ((Number) em.createNativeQuery("""
                        select count(distinct c.id) from certificate c join reminder r on r.certificate_id = c.id
                        where c.import_id = ?1""").setParameter(1, question.importId()).getSingleResult()).longValue();
        if (reminded > 0) {
            question.object(Refusal.of(ReminderReason.IMPORT_REMINDED, reminded));
        }
    }
}
