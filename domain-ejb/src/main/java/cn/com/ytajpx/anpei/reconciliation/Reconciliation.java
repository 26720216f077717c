package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.message.Channel;
import cn.com.ytajpx.anpei.message.Outbox;
import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.OutputStream;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The five lists as the centre's staff read them. They are brought up to date before. */
@Stateless
@RolesAllowed(Permission.CERTIFICATES_READ)
public class Reconciliation {

    /** Rows of an exported sheet. */
    public static final int MOST_EXPORTED = 50_000;

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    PlanService plan;

    @Inject
    Comparison comparison;

    @Inject
    FiveListsQuery lists;

    @Inject
    Outbox outbox;

    @Inject
    Event<AuditFact> audit;

    /** Every class of the year with its counts and rosters. */
    public Overview overview(int planYear) {
        comparison.bringUpToDate();
        return overview(ReconciliationFilter.of(planYear), rosters(planYear));
    }

    /** Rows from {@code first} (counted from 0), at most {@code most}, with how many there are. */
    public FiveListsPage page(ReconciliationFilter filter, ReconciliationOrder order, int first, int most) {
        comparison.bringUpToDate();
        return new FiveListsPage(overview(filter, Map.of()), rows(filter, order, first, most));
    }

    /** The filtered lists as a sheet, numbers masked; at most {@link #MOST_EXPORTED} rows. */
    public void export(ReconciliationFilter filter, ReconciliationOrder order, OutputStream out, Words words) {
        comparison.bringUpToDate();
        int rows = ReconciliationSheet.write(out, words, MOST_EXPORTED, (first, most) -> rows(filter, order, first, most));
        audit.fire(new AuditFact("reconciliation.export", "reconciliation/" + filter.planYear(), Integer.toString(rows)));
    }

    private List<ReconciliationRow> rows(ReconciliationFilter filter, ReconciliationOrder order, int first, int most) {
        return lists.find(filter, order, outbox.carries(Channel.SMS), first, most);
    }

    private Overview overview(ReconciliationFilter filter, Map<String, RosterStand> rosters) {
        var counts = lists.counts(filter.planYear(), filter.text());
        return new Overview(filter.planYear(), plan.planOf(filter.planYear()).stream()
                .map(each -> new ClassOverview(each, whole(counts.getOrDefault(each.code(), Map.of())), Optional.ofNullable(rosters.get(each.code()))))
                .toList());
    }

    private Map<String, RosterStand> rosters(int planYear) {
        var rosters = new HashMap<String, RosterStand>();
        for (Object row : em.createNativeQuery("""
                        select c.code, i.id, i.file_name, i.settled_at, n.people
                        from (select e.in_force_class_id class_id, max(e.source_id) import_id, count(*) people from booking_evidence e
                              where e.source = 'ROSTER' and e.in_force_class_id in (select t.id from training_class t where t.plan_year = ?1)
                              group by e.in_force_class_id) n
                        join training_class c on c.id = n.class_id join roster_import i on i.id = n.import_id""")
                .setParameter(1, planYear).getResultList()) {
            var columns = (Object[]) row;
            rosters.put((String) columns[0], new RosterStand(((Number) columns[1]).longValue(), (String) columns[2],
                    ((Timestamp) columns[3]).toLocalDateTime(), ((Number) columns[4]).longValue()));
        }
        return rosters;
    }

    private static Map<FiveList, Long> whole(Map<FiveList, Long> counts) {
        var all = new EnumMap<FiveList, Long>(FiveList.class);
        for (var list : FiveList.values()) {
            all.put(list, counts.getOrDefault(list, 0L));
        }
        return all;
    }
}
