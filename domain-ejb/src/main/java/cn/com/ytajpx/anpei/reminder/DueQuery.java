package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.message.Channel;
import cn.com.ytajpx.anpei.message.Outbox;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Explains everyone due on a day, in one statement along the index of last valid days. */
@Dependent
class DueQuery {

    private static final int LAPSED_DAYS = 30;

    private static final String COLUMNS = """
            x.certificate_id, x.name, x.id_number_masked, x.mobile_masked, x.employer_name, x.post, x.last_valid_day, x.distance,
            x.explanation, x.reminder_id, x.planned_on, x.class_code, x.called_at, x.called_by, x.call_note""";

    private static final String NAMED = " and (h.name like ?6 escape '!' or h.employer_name like ?6 escape '!')";

    /** ?1 the day, ?2 the last day covered, ?3 the highest certificate that run has seen, ?4 first and ?5 last day of expiry. */
    private static final String EXPLAINED = """
            select d.*, r.id reminder_id, r.planned_on, r.class_code, r.called_at, r.called_by, r.call_note,
                case when d.successor_id is not null then 'RENEWED'
                     when r.id is not null then if(r.called_at is not null, 'CALLED', (
                         select case when sum(m.status = 'SENT') > 0 then 'DELIVERED'
                                     when sum(m.status in ('WAITING', 'FAILED')) > 0 then 'ON_ITS_WAY'
                                     when sum(m.status = 'GIVEN_UP') > 0 then 'UNDELIVERED'
                                     when count(*) > 0 then 'WITHDRAWN'
                                     else 'TO_CALL' end
                         from message m where m.cause = 'reminder' and m.cause_id = r.id))
                     when d.distance = -1 and d.last_valid_day < ?2 and not exists (select 1 from reminder k
                         where k.certificate_id = d.certificate_id and k.last_valid_day = d.last_valid_day) then 'LAPSED_BEFORE'
                     when d.certificate_id <= ?3 and date_sub(d.last_valid_day, interval d.distance day) <= ?2 then 'UNEXPLAINED'
                     when d.reachable then 'TO_REMIND'
                     else 'TO_REMIND_BY_CALL' end explanation
            from (select c.id certificate_id, h.name, h.id_number_masked, h.mobile_masked, h.employer_name, c.post,
                      c.last_valid_day, c.successor_id, %s distance,
                      a.id is not null or coalesce(h.email, a.email) is not null or (%s and h.mobile_sealed is not null) reachable
                  from certificate c join holder h on h.id = c.holder_id
                  left join account a on a.id_number_fingerprint = h.id_number_fingerprint
                  where c.last_valid_day between ?4 and ?5%s %s) d
            left join reminder r on r.certificate_id = d.certificate_id and r.last_valid_day = d.last_valid_day
                and r.distance <= d.distance and r.distance = (select min(n.distance) from reminder n
                    where n.certificate_id = d.certificate_id and n.last_valid_day = d.last_valid_day)""";

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    Register register;

    @Inject
    Outbox outbox;

    /** How many have which explanation; those that nobody has are missing. */
    Map<Explanation, Long> count(DueDay day, DueFilter filter) {
        var counts = new EnumMap<Explanation, Long>(Explanation.class);
        var sql = "select x.explanation, count(*) from (" + explained(day, filter, "") + ") x" + where(filter) + " group by x.explanation";
        for (Object row : bound(sql, day, filter).getResultList()) {
            var columns = (Object[]) row;
            counts.put(Explanation.valueOf((String) columns[0]), ((Number) columns[1]).longValue());
        }
        return counts;
    }

    List<DueRow> find(DueDay day, DueFilter filter, DueOrder order, boolean descending, int first, int most) {
        var page = "order by %s limit %d, %d".formatted(order.by(descending), first, most);
        // only the page is explained, unless the explanations choose it
        var explainedPage = filter.explanations().isEmpty() && order != DueOrder.EXPLANATION ? page : "";
        var sql = "select %s from (%s) x %s %s".formatted(COLUMNS, explained(day, filter, explainedPage), where(filter),
                explainedPage.isEmpty() ? page : "order by " + order.by(descending));
        List<?> rows = bound(sql, day, filter).getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    /** Empty if it is not due on that day. */
    Optional<DueRow> find(DueDay day, long certificateId) {
        var sql = "select " + COLUMNS + " from (" + explained(day, DueFilter.ALL, "") + ") x where x.certificate_id = " + certificateId;
        return ((List<?>) bound(sql, day, DueFilter.ALL).getResultList()).stream().findFirst().map(row -> row((Object[]) row));
    }

    private String explained(DueDay day, DueFilter filter, String page) {
        return EXPLAINED.formatted(register.distances(day.asOf()).newestDueSql("c.last_valid_day", "?1"),
                outbox.carries(Channel.SMS) ? "true" : "false", named(filter) ? NAMED : "", page);
    }

    private Query bound(String sql, DueDay day, DueFilter filter) {
        var query = em.createNativeQuery(sql)
                .setParameter(1, day.asOf())
                .setParameter(2, day.coveredTo())
                .setParameter(3, day.highestCertificate())
                .setParameter(4, day.asOf().minusDays(LAPSED_DAYS))
                .setParameter(5, day.asOf().plusDays(register.distances(day.asOf()).largest()));
        if (named(filter)) {
            query.setParameter(6, "%" + filter.name().strip().replaceAll("([!%_])", "!$1") + "%");
        }
        return query;
    }

    private static String where(DueFilter filter) {
        return filter.explanations().isEmpty() ? "" : filter.explanations().stream()
                .map(one -> "'" + one + "'").collect(Collectors.joining(",", " where x.explanation in (", ")"));
    }

    private static boolean named(DueFilter filter) {
        return filter.name() != null && !filter.name().isBlank();
    }

    private static DueRow row(Object[] c) {
        return new DueRow(number(c[0]), (String) c[1], (String) c[2], (String) c[3], (String) c[4], (String) c[5], day(c[6]),
                number(c[7]).intValue(), Explanation.valueOf((String) c[8]), number(c[9]), day(c[10]), (String) c[11], call(c));
    }

    private static Call call(Object[] c) {
        return c[12] == null ? null : new Call(((Timestamp) c[12]).toLocalDateTime(), (String) c[13], (String) c[14]);
    }

    private static Long number(Object column) {
        return column == null ? null : ((Number) column).longValue();
    }

    private static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }
}
