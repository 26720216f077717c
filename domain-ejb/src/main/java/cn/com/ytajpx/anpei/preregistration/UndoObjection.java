package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.certificate.ImportUndoAsked;
import cn.com.ytajpx.anpei.common.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** An import on whose certificates people have pre-registered can't be taken back. */
@Dependent
class UndoObjection {

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    void object(@Observes ImportUndoAsked question) {
        var registered = ((Number) entityManager.createNativeQuery("""
                        select count(distinct p.id) from certificate c join preregistration p on p.holder_id = c.holder_id
                        where c.import_id = ?1""").setParameter(1, question.importId()).getSingleResult()).longValue();
        if (registered > 0) {
            question.object(Refusal.of(PreregistrationReason.IMPORT_PREREGISTERED, registered));
        }
    }
}
