package cn.com.ytajpx.anpei.reminder;

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

/** Withdraws, right before sending, what has stopped being true since it was planned (R-N1). */
@Dependent
class StopCheck {

    static final String CAUSE = "reminder";

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    void check(@Observes StillWanted question) {
        var candidates = question.causedBy(CAUSE);
        if (candidates.isEmpty()) {
            return;
        }
        var reasons = reasons(candidates);
        for (var candidate : candidates) {
            var reason = reasons.getOrDefault(candidate.causeId(), DeliveryReason.CHANGED.name());
            if (!reason.isEmpty()) {
                question.withdraw(candidate, DeliveryReason.valueOf(reason));
            }
        }
    }

    /** By reminder: why it is no longer wanted, or an empty text; reminders that are gone are missing. */
    private Map<Long, String> reasons(List<StillWanted.Candidate> candidates) {
        var ids = candidates.stream().map(one -> Long.toString(one.causeId())).collect(Collectors.joining(","));
        var rows = em.createNativeQuery("""
                select r.id, case when c.successor_id is not null then 'RENEWED'
                                  when c.last_valid_day <> r.last_valid_day then 'CHANGED'
                                  when r.superseded then 'SUPERSEDED'
                                  else '' end
                from reminder r join certificate c on c.id = r.certificate_id where r.id in (%s)""".formatted(ids))
                .getResultList();
        var reasons = new HashMap<Long, String>();
        for (Object row : rows) {
            var columns = (Object[]) row;
            reasons.put(((Number) columns[0]).longValue(), (String) columns[1]);
        }
        return reasons;
    }
}
