package cn.com.ytajpx.anpei.certificate;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Tells whom of the register an import changes. */
@Dependent
class ImportedPeople {

    private static final String OTHER_MOBILE = "not i.created and not (h.mobile_fingerprint <=> i.mobile_fingerprint)";

    @PersistenceContext(unitName = "anpei")
    EntityManager entityManager;

    @Inject
    Event<PeopleChanged> changed;

    /** Whoever has another mobile than before. */
    void afterStoring(long importId) {
        tell(importId, OTHER_MOBILE);
    }

    /** Whoever is to have their old mobile again, and whom the register may forget. */
    void beforeUndoing(long importId) {
        tell(importId, "(i.created or " + OTHER_MOBILE + ")");
    }

    private void tell(long importId, String which) {
        List<?> holders = entityManager.createNativeQuery("""
                select h.id from certificate_import_holder i force index (primary)
                straight_join holder h force index (primary) on h.id = i.holder_id where i.import_id = ?1 and %s""".formatted(which))
                .setParameter(1, importId).getResultList();
        if (!holders.isEmpty()) {
            changed.fire(new PeopleChanged(holders.stream().map(id -> ((Number) id).longValue()).toList()));
        }
    }
}
