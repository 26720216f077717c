package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.message.DeliveryReason;
import cn.com.ytajpx.anpei.message.StillWanted;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Withdraws, right before sending, what has stopped being true since it was planned: renewed, booked, left, moved. */
@Dependent
class GapStopCheck {

    private static final String REASONS = """
            select g.id, case
                when c.id is null and g.certificate_id is not null then 'CHANGED'
                when c.successor_id is not null then 'RENEWED'
                when t.status <> 'PUBLISHED' or g.anchor not in (t.booking_opens, t.booking_closes, t.centre_deadline) then 'OVERTAKEN'
                when g.kind <> 'DEADLINE_NEAR' and (p.live is null or p.training_class_id <> g.training_class_id or p.state = 'WAITING')
                    then 'OVERTAKEN'
                when g.kind = 'DEADLINE_NEAR' and exists (select 1 from preregistration o where o.holder_id = h.id
                    and o.plan_year = t.plan_year and o.kind = t.kind and o.live = 1) then 'PREREGISTERED'
                when exists (select 1 from booking_evidence e force index (booking_evidence_person)
                    where e.id_number_fingerprint = h.id_number_fingerprint
                    and e.plan_year = t.plan_year and e.kind = t.kind and e.holds) then 'BOOKED'
                when exists (select 1 from gap_reminder n where n.subject_id = g.subject_id and n.training_class_id = g.training_class_id
                    and (n.kind = 'DEADLINE_NEAR') = (g.kind = 'DEADLINE_NEAR') and n.due_on > g.due_on) then 'SUPERSEDED'
                else '' end
            from gap_reminder g
            join training_class t on t.id = g.training_class_id
            left join preregistration p on p.id = g.preregistration_id
            left join certificate c on c.id = g.certificate_id
            left join holder h on h.id = coalesce(p.holder_id, c.holder_id)
            where g.id in (%s)""";

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    void check(@Observes StillWanted question) {
        var candidates = question.causedBy(GapMessages.CAUSE);
        if (candidates.isEmpty()) {
            return;
        }
        var reasons = reasons(candidates);
        for (var candidate : candidates) {
            var reason = reasons.getOrDefault(candidate.causeId(), DeliveryReason.OVERTAKEN.name());
            if (!reason.isEmpty()) {
                question.withdraw(candidate, DeliveryReason.valueOf(reason));
            }
        }
    }

    /** By reminder: why it is no longer wanted, or an empty text; reminders that are gone are missing. */
    private Map<Long, String> reasons(List<StillWanted.Candidate> candidates) {
        var ids = candidates.stream().map(one -> Long.toString(one.causeId())).collect(Collectors.joining(","));
        var reasons = new HashMap<Long, String>();
        for (Object row : em.createNativeQuery(REASONS.formatted(ids)).getResultList()) {
            var columns = (Object[]) row;
            reasons.put(((Number) columns[0]).longValue(), (String) columns[1]);
        }
        return reasons;
    }
}
