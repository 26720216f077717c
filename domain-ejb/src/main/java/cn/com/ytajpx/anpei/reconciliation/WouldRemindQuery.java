package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.message.Channel;
import cn.com.ytajpx.anpei.message.Outbox;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts whom the button would remind: those of the list of the only here whom no reminder has told today. */
@Dependent
class WouldRemindQuery {

    private static final String CHANNELS = """
            select count(*), coalesce(sum(x.account), 0), coalesce(sum(x.mail), 0), coalesce(sum(x.sms), 0),
                coalesce(sum(not x.account and not x.mail and not x.sms), 0)
            from (select straight_join a.id is not null account, coalesce(h.email, a.email) is not null mail, h.mobile_sealed is not null and %s sms
                from training_class t
                join compared_person x on x.plan_year = t.plan_year and x.list = 'ONLY_HERE' and x.class_id = t.id
                join preregistration p on p.id = x.preregistration_id
                join holder h on h.id = p.holder_id
                left join certificate c on c.id = p.certificate_id
                left join account a on a.id_number_fingerprint = h.id_number_fingerprint
                where t.code in (%s) and c.successor_id is null
                  and not exists (select 1 from gap_reminder g where g.preregistration_id = p.id and g.planned_on = ?1)) x""";

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    Outbox outbox;

    /** @param classes those whose window is open; the lists as they were last brought up to date */
    WouldRemind count(Collection<TrainingClass> classes, LocalDate today) {
        if (classes.isEmpty()) {
            return WouldRemind.NOBODY;
        }
        var codes = IntStream.range(0, classes.size()).mapToObj(i -> "?" + (i + 2)).collect(Collectors.joining(", "));
        var query = em.createNativeQuery(CHANNELS.formatted(outbox.carries(Channel.SMS), codes)).setParameter(1, today);
        int next = 2;
        for (var each : classes) {
            query.setParameter(next++, each.code());
        }
        var row = (Object[]) query.getSingleResult();
        return new WouldRemind(number(row[0]), Map.of(Channel.IN_APP, number(row[1]), Channel.EMAIL, number(row[2]), Channel.SMS, number(row[3])),
                number(row[4]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
