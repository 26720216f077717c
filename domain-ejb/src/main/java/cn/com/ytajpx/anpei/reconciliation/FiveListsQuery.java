package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.listing.Listing;
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

/**
 * Sorts everybody into the five lists, in one statement along the indexes of classes and of ID number fingerprints. Those on the
 * waiting list hold no seat and are expected in no list until the province shows them.
 */
@Dependent
class FiveListsQuery {

    private static final String TIDY = "replace(replace(replace(%s, '（', '('), '）', ')'), ' ', '')";

    private static final String NAME_DIFFERS = "s.name <> h.name";
    private static final String EMPLOYER_DIFFERS = "(s.employer_name is not null and p.employer_name <> '' and "
            + TIDY.formatted("s.employer_name") + " <> " + TIDY.formatted("p.employer_name") + ")";
    private static final String MOBILE_DIFFERS =
            "(s.mobile_fingerprint is not null and h.mobile_fingerprint is not null and s.mobile_fingerprint <> h.mobile_fingerprint)";

    /** Those who are known here; ?1 the year, ?2 the class's code or null for all. */
    private static final String HERE = """
            select straight_join case when o.id is not null then 'CLASS_DIFFERS' when s.id is null then 'ONLY_HERE'
                        when %s or %s or %s then 'DATA_DIFFERS' else 'IN_BOTH' end list,
                p.id preregistration_id, coalesce(o.id, s.id) evidence_id, c.id class_id, h.id holder_id, h.name name,
                p.employer_name employer_name
            from training_class c
            join preregistration p on p.training_class_id = c.id and p.state in ('REGISTERED', 'LATE', 'WAITING')
            join holder h on h.id = p.holder_id
            left join booking_evidence s on s.in_force_class_id = c.id and s.id_number_fingerprint = h.id_number_fingerprint and s.holds
            left join booking_evidence o on o.id = (select max(e.id) from booking_evidence e force index (booking_evidence_person)
                where e.id_number_fingerprint = h.id_number_fingerprint and e.plan_year = p.plan_year and e.kind = p.kind and e.holds
                  and e.training_class_id <> c.id)
            where c.plan_year = ?1 and (?2 is null or c.code = ?2)
              and (p.state <> 'WAITING' or s.id is not null or o.id is not null)"""
            .formatted(NAME_DIFFERS, EMPLOYER_DIFFERS, MOBILE_DIFFERS);

    /** Those who are known there alone. */
    private static final String THERE = """
            select 'ONLY_THERE' list, 0 preregistration_id, e.id evidence_id, c.id class_id, null holder_id, e.name name,
                coalesce(e.employer_name, '') employer_name
            from training_class c
            join booking_evidence e on e.in_force_class_id = c.id and e.holds
            left join holder h on h.id_number_fingerprint = e.id_number_fingerprint
            where c.plan_year = ?1 and (?2 is null or c.code = ?2)
              and not exists (select 1 from preregistration p where p.holder_id = h.id and p.plan_year = e.plan_year
                  and p.kind = e.kind and p.live = 1)""";

    private static final String COLUMNS = """
            select x.list, h.id holder_id, p.id, h.name, p.employer_name, h.mobile_masked, c.code, c.name class_name, p.state,
                e.name there_name, e.employer_name there_employer, e.mobile_masked there_mobile, k.code there_code, k.name there_class,
                e.state there_state, coalesce(h.id_number_masked, e.id_number_masked) id_number_masked,
                %s, %s, %s,
                (select max(g.planned_on) from gap_reminder g where g.preregistration_id = p.id) reminded_on,
                a.id is not null or coalesce(h.email, a.email) is not null or (%%s and h.mobile_sealed is not null) reachable
            from (%%s) x
            left join preregistration p on p.id = x.preregistration_id
            left join holder h on h.id = p.holder_id
            left join training_class c on c.id = p.training_class_id
            left join account a on a.id_number_fingerprint = h.id_number_fingerprint
            left join booking_evidence e on e.id = coalesce(x.evidence_id, (select r.id from booking_evidence r
                where r.in_force_class_id = c.id and r.id_number_fingerprint = h.id_number_fingerprint))
            left join training_class k on k.id = e.training_class_id
            left join booking_evidence s on s.id = e.id
            order by %%s""".formatted(NAME_DIFFERS, EMPLOYER_DIFFERS, MOBILE_DIFFERS);

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    /** By class code, how many are on each list; classes and lists without anybody are missing. */
    Map<String, Map<FiveList, Long>> counts(ReconciliationFilter filter) {
        var counts = new LinkedHashMap<String, Map<FiveList, Long>>();
        var sql = """
                select k.code, n.list, n.people from (select x.class_id, x.list, count(*) people from (%s) x %s group by 1, 2) n
                join training_class k on k.id = n.class_id""".formatted(everybody(filter), where(filter));
        for (Object row : bound(sql, filter).getResultList()) {
            var columns = (Object[]) row;
            counts.computeIfAbsent((String) columns[0], code -> new EnumMap<>(FiveList.class))
                    .put(FiveList.valueOf((String) columns[1]), ((Number) columns[2]).longValue());
        }
        return counts;
    }

    /** @param sms whether an SMS reaches anybody */
    List<ReconciliationRow> find(ReconciliationFilter filter, ReconciliationOrder order, boolean sms, int first, int most) {
        var page = "select x.* from (%s) x %s order by %s limit %d, %d".formatted(everybody(filter), where(filter), order.by(), first, most);
        var rows = new ArrayList<ReconciliationRow>();
        for (Object row : bound(COLUMNS.formatted(sms, page, order.by()), filter).getResultList()) {
            rows.add(row((Object[]) row));
        }
        return rows;
    }

    /** Only the side that the list needs is asked. */
    private static String everybody(ReconciliationFilter filter) {
        if (filter.list() == FiveList.ONLY_THERE) {
            return THERE;
        }
        return filter.list() == null ? HERE + " union all " + THERE : HERE;
    }

    private static String where(ReconciliationFilter filter) {
        var where = filter.list() == null ? " where true" : " where x.list = '" + filter.list() + "'";
        return filter.text().isEmpty() ? where : where + " and (x.name like ?3 escape '!' or x.employer_name like ?4 escape '!')";
    }

    private Query bound(String sql, ReconciliationFilter filter) {
        var query = em.createNativeQuery(sql).setParameter(1, filter.planYear()).setParameter(2, filter.classCode());
        if (!filter.text().isEmpty()) {
            var escaped = filter.text().replaceAll("([!%_])", "!$1");
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
            if (here != null && there != null && Listing.truth(c[16 + difference.ordinal()])) {
                differences.add(difference);
            }
        }
        return new ReconciliationRow(list, (String) c[15], here, there, differences, day(c[19]), Listing.truth(c[20]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }
}
