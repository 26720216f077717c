package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.AdviceService;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whose certificate will lapse and who is on no way to renew it: no seat by pre-registration, no booking in the province. Whoever
 * is on a waiting list is among them. Changes nothing.
 */
@Stateless
@RolesAllowed(Permission.CERTIFICATES_READ)
public class AtRisk {

    /** Rows of an exported sheet. */
    public static final int MOST_EXPORTED = 50_000;

    @Inject
    AtRiskQuery query;

    @Inject
    AdviceService advice;

    @Inject
    Clock clock;

    @Inject
    Event<AuditFact> audit;

    /** @param distances in calendar days, at least one */
    public List<Horizon> horizons(List<Integer> distances) {
        return query.horizons(LocalDate.now(clock), distances).entrySet().stream()
                .map(each -> new Horizon(each.getKey(), each.getValue()[0], each.getValue()[1])).toList();
    }

    public long count(AtRiskFilter filter) {
        return query.count(filter, LocalDate.now(clock));
    }

    /** From {@code first} (counted from 0), at most {@code most}. */
    public List<AtRiskRow> find(AtRiskFilter filter, AtRiskOrder order, int first, int most) {
        var today = LocalDate.now(clock);
        var advisor = advice.on(today);
        Map<LocalDate, Optional<AdvisedClass>> known = new HashMap<>();
        return query.find(filter, order, today, first, most,
                day -> known.computeIfAbsent(day, asked -> advisor.advise(today, Optional.of(asked)).best()));
    }

    /** The filtered list as a sheet, numbers masked; at most {@link #MOST_EXPORTED} rows. */
    public void export(AtRiskFilter filter, AtRiskOrder order, OutputStream out, Words words) {
        int rows = AtRiskSheet.write(out, words, LocalDate.now(clock), MOST_EXPORTED, (first, most) -> find(filter, order, first, most));
        audit.fire(new AuditFact("at-risk.export", "certificate", Integer.toString(rows)));
    }
}
