package cn.com.ytajpx.anpei.reconciliation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What one at a time does: a turn is waited for, and held to the end of the transaction. */
@Dependent
class ReconciliationTurn {

    private static final int COMPARING = 1;
    private static final int PLANNING = 2;

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    /** To change who is booked, and where people stand. */
    void toCompare() {
        take(COMPARING);
    }

    /** To plan reminders: what the transaction adds has higher numbers than whatever stands there. */
    void toPlan() {
        take(PLANNING);
    }

    private void take(int turn) {
        em.createNativeQuery("select id from reconciliation_turn where id = ?1 for update").setParameter(1, turn).getResultList();
    }
}
