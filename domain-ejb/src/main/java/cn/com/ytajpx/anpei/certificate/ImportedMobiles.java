package cn.com.ytajpx.anpei.certificate;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Tells whose mobile an import has changed: after it is stored, and before it is undone. */
@Dependent
class ImportedMobiles {

    @PersistenceContext(unitName = "anpei")
    EntityManager entityManager;

    @Inject
    Event<MobilesChanged> mobiles;

    void tell(long importId) {
        List<?> holders = entityManager.createNativeQuery("""
                select h.id from certificate_import_holder i force index (primary)
                straight_join holder h force index (primary) on h.id = i.holder_id
                where i.import_id = ?1 and not i.created and not (h.mobile_fingerprint <=> i.mobile_fingerprint)""")
                .setParameter(1, importId).getResultList();
        if (!holders.isEmpty()) {
            mobiles.fire(new MobilesChanged(holders.stream().map(id -> ((Number) id).longValue()).toList()));
        }
    }
}
