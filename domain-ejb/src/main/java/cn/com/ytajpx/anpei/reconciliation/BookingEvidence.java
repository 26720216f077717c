package cn.com.ytajpx.anpei.reconciliation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Who is booked where, whatever the source: the five lists and the gap reminders read the table {@code booking_evidence} and
 * nothing else of the province. Today a roster puts its rows in force here; bookings of an exam system of our own would be
 * another source of the same rows.
 *
 * <p>Whoever asks for a person's rows names the index {@code booking_evidence_person}: right after the first roster the database's
 * statistics still call the table empty, and it would read the whole of it for every person.
 */
@Dependent
class BookingEvidence {

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    /** Waits until nobody else changes what is in force; held to the end of the transaction. */
    void takeTurn() {
        em.createNativeQuery("select id from reconciliation_turn where id = 1 for update").getResultList();
    }

    /**
     * A roster is the whole truth about the classes that it names: what earlier ones said of these loses its force.
     *
     * @return the rows that are in force now
     */
    int putInForce(long rosterId) {
        run("""
                update booking_evidence e join (select distinct training_class_id from roster_row
                    where import_id = ?1 and verdict in ('GOOD', 'WARNED')) c on c.training_class_id = e.in_force_class_id
                set e.in_force = false where e.source = 'ROSTER'""", rosterId);
        return run("""
                insert into booking_evidence (source, source_id, training_class_id, plan_year, kind, id_number_fingerprint,
                    id_number_masked, name, employer_name, mobile_fingerprint, mobile_masked, state, in_force)
                select 'ROSTER', ?1, c.id, c.plan_year, c.kind, r.id_number_fingerprint, r.id_number_masked, r.name, r.employer_name,
                    r.mobile_fingerprint, r.mobile_masked, r.state, true
                from roster_row r join training_class c on c.id = r.training_class_id
                where r.import_id = ?1 and r.verdict in ('GOOD', 'WARNED')""", rosterId);
    }

    /** A roster loses its force; of its classes the newest roster that is left has it again. */
    void takeBack(long rosterId) {
        run("update booking_evidence set in_force = false where source = 'ROSTER' and source_id = ?1", rosterId);
        run("""
                update booking_evidence e join (
                    select x.training_class_id, max(x.source_id) newest from booking_evidence x
                    join roster_import i on i.id = x.source_id and i.status = 'STORED'
                    where x.source = 'ROSTER' and x.source_id <> ?1 and x.training_class_id in (
                        select mine.training_class_id from booking_evidence mine where mine.source = 'ROSTER' and mine.source_id = ?1)
                    group by x.training_class_id) n on n.training_class_id = e.training_class_id and n.newest = e.source_id
                set e.in_force = true where e.source = 'ROSTER'""", rosterId);
    }

    private int run(String sql, long rosterId) {
        return em.createNativeQuery(sql).setParameter(1, rosterId).executeUpdate();
    }
}
