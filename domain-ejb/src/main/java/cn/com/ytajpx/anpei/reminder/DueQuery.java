package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.listing.Listing;
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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Explains everyone due on a day, in one statement along the index of last valid days. */
@Dependent
class DueQuery {

    private static final int LAPSED_DAYS = 30;

    private static final String COLUMNS = """
            x.certificate_id, x.name, x.id_number_masked, x.mobile_masked, x.employer_name, x.post, x.last_valid_day, x.distance,
            x.explanation, x.reminder_id, x.planned_on, x.class_code, x.called_at, x.called_by, x.call_note""";

    private static final String NAMED = "(name like ?6 or employer_name like ?6)";

    /**
     * ?1 the day, ?2 the last day covered, ?3 the highest certificate that run has seen, ?4 first and ?5 last day of expiry. People
     * are joined to the left, so that nobody's name is read where it is not asked for.
     */
    private static final String EXPLAINED = """
            select d.*, r.id reminder_id, r.planned_on, r.class_code, r.called_at, r.called_by, r.call_note,
                case when d.successor_id is not null then 'RENEWED'
                     when r.called_at is not null then 'CALLED'
                     when r.id is not null then case
                         when exists (select 1 from message m where m.cause = 'reminder' and m.cause_id = r.id
                             and m.status = 'SENT') then 'DELIVERED'
                         when exists (select 1 from message m where m.cause = 'reminder' and m.cause_id = r.id
                             and m.status in ('WAITING', 'FAILED')) then 'ON_ITS_WAY'
                         when exists (select 1 from message m where m.cause = 'reminder' and m.cause_id = r.id
                             and m.status = 'GIVEN_UP') then 'UNDELIVERED'
                         when exists (select 1 from message m where m.cause = 'reminder' and m.cause_id = r.id) then 'WITHDRAWN'
                         else 'TO_CALL' end
                     when d.distance = -1 and d.last_valid_day < ?2 and newest.distance is null then 'LAPSED_BEFORE'
                     when d.certificate_id <= ?3 and date_sub(d.last_valid_day, interval d.distance day) <= ?2 then 'UNEXPLAINED'
                     when exists (select 1 from holder p where p.id = d.holder_id
                             and (p.email is not null or (%s and p.mobile_sealed is not null)))
                         or exists (select 1 from holder p join account a on a.id_number_fingerprint = p.id_number_fingerprint
                             where p.id = d.holder_id) then 'TO_REMIND'
                     else 'TO_REMIND_BY_CALL' end explanation
            from (select c.id certificate_id, c.holder_id, h.name, h.id_number_masked, h.mobile_masked, h.employer_name, c.post,
                      c.last_valid_day, c.successor_id, %s distance
                  from certificate c left join holder h on h.id = c.holder_id
                  where c.last_valid_day between ?4 and ?5%s) d
            left join (select certificate_id, last_valid_day, min(distance) distance from reminder
                where last_valid_day between ?4 and ?5 group by certificate_id, last_valid_day) newest
                on newest.certificate_id = d.certificate_id and newest.last_valid_day = d.last_valid_day
            left join reminder r on r.certificate_id = d.certificate_id and r.last_valid_day = d.last_valid_day
                and r.distance = newest.distance and r.distance <= d.distance""";

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    Register register;

    @Inject
    Outbox outbox;

    /** Everyone due, and those of them that the filter finds. */
    DueCount count(DueDay day, DueFilter filter) {
        var counts = new EnumMap<Explanation, Long>(Explanation.class);
        Arrays.stream(Explanation.values()).forEach(each -> counts.put(each, 0L));
        long found = 0;
        var sql = "select x.explanation, count(*), sum(%s) from (%s) x group by x.explanation"
                .formatted(filter.isNamed() ? NAMED : "true", explained(day, ""));
        for (Object row : bound(sql, day, filter).getResultList()) {
            var columns = (Object[]) row;
            var explanation = Explanation.valueOf((String) columns[0]);
            counts.put(explanation, number(columns[1]));
            found += filter.wants(explanation) ? number(columns[2]) : 0;
        }
        return new DueCount(counts, found);
    }

    /** From {@code first} (counted from 0), at most {@code most}. */
    List<DueRow> find(DueDay day, DueList list, int first, int most) {
        var filter = list.filter();
        var page = " order by %s limit %d, %d".formatted(list.by(), first, most);
        // only the page is explained, unless the explanations choose it
        var onlyPage = filter.explanations().isEmpty() && list.order() != DueOrder.EXPLANATION;
        var narrowed = filter.isNamed() ? " and " + NAMED : "";
        var sql = "select %s from (%s) x where %s".formatted(COLUMNS, explained(day, onlyPage ? narrowed + page : narrowed), explainedBy(filter))
                + (onlyPage ? " order by " + list.by() : page);
        List<?> rows = bound(sql, day, filter).getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    /** Empty if it is not due on that day. */
    Optional<DueRow> find(DueDay day, long certificateId) {
        var sql = "select " + COLUMNS + " from (" + explained(day, " and c.id = " + certificateId) + ") x";
        return ((List<?>) bound(sql, day, DueFilter.ALL).getResultList()).stream().findFirst().map(row -> row((Object[]) row));
    }

    private String explained(DueDay day, String narrowed) {
        return EXPLAINED.formatted(outbox.carries(Channel.SMS) ? "true" : "false",
                register.distances(day.asOf()).newestDueSql("c.last_valid_day", "?1"), narrowed);
    }

    private Query bound(String sql, DueDay day, DueFilter filter) {
        var query = em.createNativeQuery(sql)
                .setParameter(1, day.asOf())
                .setParameter(2, day.coveredTo())
                .setParameter(3, day.highestCertificate())
                .setParameter(4, day.asOf().minusDays(LAPSED_DAYS))
                .setParameter(5, day.asOf().plusDays(register.distances(day.asOf()).largest()));
        if (filter.isNamed()) {
            query.setParameter(6, "%" + Listing.escaped(filter.name().strip()) + "%");
        }
        return query;
    }

    private static String explainedBy(DueFilter filter) {
        return filter.explanations().isEmpty() ? "true" : filter.explanations().stream()
                .map(one -> "'" + one + "'").collect(Collectors.joining(",", "x.explanation in (", ")"));
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
