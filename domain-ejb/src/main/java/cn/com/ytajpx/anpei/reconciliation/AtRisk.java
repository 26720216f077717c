package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.AdviceService;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/**
 * Whose certificate will lapse and who is on no way to renew it: no seat by pre-registration and no booking in the province, or
 * only in a class whose exam and approval come after the last valid day. Whoever is on a waiting list is among them. Of somebody
 * with two certificates each is judged by itself (R-R2); of several bookings beside another seat the newest counts.
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
        return horizons(query.counts(day(), farthest(distances), null), distances);
    }

    /** Rows from {@code first} (counted from 0), at most {@code most}, with what is told above them. */
    public AtRiskPage page(AtRiskFilter filter, AtRiskOrder order, int first, int most, List<Integer> distances) {
        var day = day();
        var counts = query.counts(day, Math.max(filter.withinDays(), farthest(distances)), filter.post());
        var found = query.find(filter, order, day, counts, first, most);
        return new AtRiskPage(horizons(counts, distances), found.count(), found.rows());
    }

    /** The filtered list as a sheet, numbers masked; at most {@link #MOST_EXPORTED} rows. */
    public void export(AtRiskFilter filter, AtRiskOrder order, OutputStream out, Words words) {
        var day = day();
        var counts = query.counts(day, filter.withinDays(), filter.post());
        int rows = AtRiskSheet.write(out, words, day.today(), MOST_EXPORTED,
                (first, most) -> query.find(filter, order, day, counts, first, most).rows());
        audit.fire(new AuditFact("at-risk.export", "certificate", Integer.toString(rows)));
    }

    private static List<Horizon> horizons(AtRiskCounts counts, List<Integer> distances) {
        return distances.stream().map(counts::within).toList();
    }

    private static int farthest(List<Integer> distances) {
        return Collections.max(distances);
    }

    private AtRiskQuery.Day day() {
        var today = LocalDate.now(clock);
        return query.on(today, advice.on(today));
    }
}
