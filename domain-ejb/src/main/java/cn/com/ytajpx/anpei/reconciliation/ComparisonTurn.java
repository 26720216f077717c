package cn.com.ytajpx.anpei.reconciliation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** One at a time changes who is booked and where people stand. */
@Dependent
class ComparisonTurn {

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    /** Waits until nobody else has it; held to the end of the transaction. */
    void take() {
        em.createNativeQuery("select id from reconciliation_turn where id = 1 for update").getResultList();
    }
}
