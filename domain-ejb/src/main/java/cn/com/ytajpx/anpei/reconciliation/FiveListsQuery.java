package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.listing.Sql;
import cn.com.ytajpx.anpei.preregistration.PreregistrationState;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the five lists as {@link Comparison} has left them, along the index of lists. */
@Dependent
class FiveListsQuery {

    private static final String COLUMNS = """
            select x.list, h.id holder_id, p.id, h.name, p.employer_name, h.mobile_masked, c.code, c.name class_name, p.state,
                e.name there_name, e.employer_name there_employer, e.mobile_masked there_mobile, k.code there_code, k.name there_class,
                e.state there_state, coalesce(h.id_number_masked, e.id_number_masked) id_number_masked,
                x.name_differs, x.employer_differs, x.mobile_differs,
                (select max(g.planned_on) from gap_reminder g where g.preregistration_id = p.id) reminded_on,
                a.id is not null or coalesce(h.email, a.email) is not null or (%s and h.mobile_sealed is not null) reachable
            from (%s) x
            left join preregistration p on p.id = x.preregistration_id
            left join holder h on h.id = p.holder_id
            left join training_class c on c.id = p.training_class_id
            left join account a on a.id_number_fingerprint = h.id_number_fingerprint
            left join booking_evidence e on e.id = case x.list
                when 'CLASS_DIFFERS' then (select max(b.id) from booking_evidence b force index (booking_evidence_person)
                    where b.id_number_fingerprint = x.id_number_fingerprint and b.plan_year = x.plan_year and b.kind = x.kind and b.holds
                      and b.training_class_id <> x.class_id)
                else (select b.id from booking_evidence b
                    where b.in_force_class_id = x.class_id and b.id_number_fingerprint = x.id_number_fingerprint) end
            left join training_class k on k.id = e.training_class_id
            order by %s""";

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    /** By class code, how many are on each list; classes and lists without anybody are missing. */
    Map<String, Map<FiveList, Long>> counts(int planYear, String text) {
        var filter = new ReconciliationFilter(planYear, null, null, text);
        var counts = new LinkedHashMap<String, Map<FiveList, Long>>();
        var sql = """
                select k.code, n.list, n.people from (select x.class_id, x.list, count(*) people from compared_person x %s group by 1, 2) n
                join training_class k on k.id = n.class_id""".formatted(where(filter));
        for (Object row : bound(sql, filter).getResultList()) {
            var columns = (Object[]) row;
            counts.computeIfAbsent((String) columns[0], code -> new EnumMap<>(FiveList.class))
                    .put(FiveList.valueOf((String) columns[1]), ((Number) columns[2]).longValue());
        }
        return counts;
    }

    /** @param sms whether an SMS reaches anybody */
    List<ReconciliationRow> find(ReconciliationFilter filter, ReconciliationOrder order, boolean sms, int first, int most) {
        var page = "select x.* from compared_person x %s order by %s limit %d, %d".formatted(where(filter), order.by(), first, most);
        var rows = new ArrayList<ReconciliationRow>();
        for (Object row : bound(COLUMNS.formatted(sms, page, order.by()), filter).getResultList()) {
            rows.add(row((Object[]) row));
        }
        return rows;
    }

    /** ?1 the year, ?2 the class's code, ?3 the beginning of a name, ?4 a part of an employer's. */
    private static String where(ReconciliationFilter filter) {
        return "where x.plan_year = ?1" + (filter.list() == null ? "" : " and x.list = '" + filter.list() + "'")
                + (filter.classCode() == null ? "" : " and x.class_id = (select t.id from training_class t where t.code = ?2)")
                + (filter.text().isEmpty() ? "" : " and (x.name like ?3 or x.employer_name like ?4)");
    }

    private Query bound(String sql, ReconciliationFilter filter) {
        var query = em.createNativeQuery(sql).setParameter(1, filter.planYear());
        if (filter.classCode() != null) {
            query.setParameter(2, filter.classCode());
        }
        if (!filter.text().isEmpty()) {
            var escaped = Sql.escaped(filter.text());
            query.setParameter(3, escaped + "%").setParameter(4, "%" + escaped + "%");
        }
        return query;
    }

    private static ReconciliationRow row(Object[] c) {
        var list = FiveList.valueOf((String) c[0]);
        var here = c[2] == null ? null : new ReconciliationRow.Here(number(c[2]), number(c[1]), (String) c[3], (String) c[4],
                (String) c[5], (String) c[6], (String) c[7], PreregistrationState.valueOf((String) c[8]));
        var there = c[9] == null ? null : new ReconciliationRow.There((String) c[9], (String) c[10], (String) c[11], (String) c[12],
                (String) c[13], BookingState.valueOf((String) c[14]));
        var differences = EnumSet.noneOf(Difference.class);
        for (var difference : Difference.values()) {
            if (here != null && there != null && Sql.truth(c[16 + difference.ordinal()])) {
                differences.add(difference);
            }
        }
        return new ReconciliationRow(list, (String) c[15], here, there, differences, day(c[19]), Sql.truth(c[20]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }
}
