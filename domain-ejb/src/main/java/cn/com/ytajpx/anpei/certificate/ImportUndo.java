package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.common.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** Takes an import out of the register, unless something was built on it: a later term, a later import, a reminder. */
@Dependent
class ImportUndo {

    @PersistenceContext(unitName = "anpei")
    EntityManager entityManager;

    @Inject
    ImportRows rows;

    @Inject
    ImportedPeople people;

    @Inject
    Event<ImportUndoAsked> asked;

    List<Refusal> objections(long importId) {
        var question = new ImportUndoAsked(importId);
        asked.fire(question);
        var objections = new ArrayList<>(question.objections());
        long renewed = count("""
                select count(*) from certificate c join certificate s on s.id = c.successor_id
                where c.import_id = ?1 and not (s.import_id <=> ?1)""", importId);
        if (renewed > 0) {
            objections.add(Refusal.of(RegisterReason.IMPORT_RENEWED_LATER, renewed));
        }
        long changed = count("""
                select count(*) from certificate_import_holder mine
                join certificate_import_holder later on later.holder_id = mine.holder_id and later.import_id > mine.import_id
                where mine.import_id = ?1""", importId);
        if (renewed == 0 && changed > 0) {
            objections.add(Refusal.of(RegisterReason.IMPORT_CHANGED_LATER, changed));
        }
        return objections;
    }

    void undo(long importId) {
        run("""
                update certificate c force index (certificate_import)
                straight_join certificate p force index (certificate_successor) on p.successor_id = c.id
                set p.successor_id = null where c.import_id = ?1""", importId);
        run("delete from certificate where import_id = ?1", importId);
        people.beforeUndoing(importId);
        run("""
                update certificate_import_holder i force index (primary)
                straight_join holder h force index (primary) on h.id = i.holder_id and not i.created
                set h.mobile_sealed = i.mobile_sealed, h.mobile_fingerprint = i.mobile_fingerprint,
                    h.mobile_masked = i.mobile_masked, h.email = i.email, h.employer_name = i.employer_name
                where i.import_id = ?1""", importId);
        run("""
                delete h from certificate_import_holder i force index (primary)
                straight_join holder h force index (primary) on h.id = i.holder_id and i.created
                where i.import_id = ?1 and not exists (select 1 from certificate c where c.holder_id = h.id)""", importId);
        run("delete from certificate_import_holder where import_id = ?1", importId);
        rows.forget(importId);
    }

    private long count(String sql, long importId) {
        return ((Number) entityManager.createNativeQuery(sql).setParameter(1, importId).getSingleResult()).longValue();
    }

    private void run(String sql, long importId) {
        entityManager.createNativeQuery(sql).setParameter(1, importId).executeUpdate();
    }
}
