package cn.com.ytajpx.anpei.reconciliation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

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

    @Inject
    ReconciliationTurn turn;

    @Inject
    Comparison comparison;

    /**
     * A roster is the whole truth about the classes that it names: what earlier ones said of these loses its force. Its people are
     * compared.
     *
     * @return the rows that are in force now
     */
    int putInForce(long rosterId) {
        turn.toCompare();
        var classes = ids("select distinct training_class_id from roster_row where import_id = %d and verdict in ('GOOD', 'WARNED')", rosterId);
        var rosters = inForce(classes);
        rosters.add(rosterId);
        run("update booking_evidence set in_force = false where source = 'ROSTER' and in_force_class_id in (%s)".formatted(in(classes)));
        int rows = run("""
                insert into booking_evidence (source, source_id, training_class_id, plan_year, kind, id_number_fingerprint,
                    id_number_masked, name, employer_name, mobile_fingerprint, mobile_masked, state, in_force)
                select 'ROSTER', %1$d, c.id, c.plan_year, c.kind, r.id_number_fingerprint, r.id_number_masked, r.name, r.employer_name,
                    r.mobile_fingerprint, r.mobile_masked, r.state, true
                from roster_row r join training_class c on c.id = r.training_class_id
                where r.import_id = %1$d and r.verdict in ('GOOD', 'WARNED')""".formatted(rosterId));
        comparison.ofRosters(rosters, classes);
        return rows;
    }

    /** A roster loses its force; of its classes the newest roster that is left has it again. Their people are compared. */
    void takeBack(long rosterId) {
        turn.toCompare();
        var classes = ids("select distinct training_class_id from booking_evidence where source = 'ROSTER' and source_id = %d", rosterId);
        run("update booking_evidence set in_force = false where source = 'ROSTER' and source_id = %d".formatted(rosterId));
        run("""
                update booking_evidence e join (
                    select x.training_class_id, max(x.source_id) newest from booking_evidence x
                    join roster_import i on i.id = x.source_id and i.status = 'STORED'
                    where x.source = 'ROSTER' and x.source_id <> %d and x.training_class_id in (%s)
                    group by x.training_class_id) n on n.training_class_id = e.training_class_id and n.newest = e.source_id
                set e.in_force = true where e.source = 'ROSTER'""".formatted(rosterId, in(classes)));
        var rosters = inForce(classes);
        rosters.add(rosterId);
        comparison.ofRosters(rosters, classes);
    }

    /** The rosters in force for some of the classes. */
    private Set<Long> inForce(Set<Long> classes) {
        return ids("select distinct source_id from booking_evidence where source = 'ROSTER' and in_force_class_id in (%s)", in(classes));
    }

    private Set<Long> ids(String sql, Object argument) {
        var ids = new HashSet<Long>();
        for (Object id : em.createNativeQuery(sql.formatted(argument)).getResultList()) {
            ids.add(((Number) id).longValue());
        }
        return ids;
    }

    private static String in(Set<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private int run(String sql) {
        return em.createNativeQuery(sql).executeUpdate();
    }
}
