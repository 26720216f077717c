package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.plan.ClassStatus;
import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Reminds at once whom the province does not show, because staff ask for it. Only while the window of their class is open, and
 * everybody once a day, by hand or by the job.
 */
@Stateless
@RolesAllowed(Permission.RECONCILE)
public class GapDesk {

    @Inject
    PlanService plan;

    @Inject
    GapPlanner planner;

    @Inject
    WouldRemindQuery counts;

    @Inject
    Clock clock;

    @Inject
    Event<AuditFact> audit;

    /**
     * By the lists as they were last looked at.
     *
     * @param classCode null for every class of the year
     */
    public WouldRemind wouldRemind(int planYear, String classCode) {
        return counts.count(open(planYear, classCode), LocalDate.now(clock));
    }

    /**
     * Tells everybody whom {@link #wouldRemind} counts; pressed twice, the second finds nobody.
     *
     * @return how many were told
     * @throws Refused if there is nobody to tell
     */
    public int remind(int planYear, String classCode) {
        var today = LocalDate.now(clock);
        int told = slices(planYear, classCode).stream().mapToInt(slice -> planner.plan(slice, today)).sum();
        if (told == 0) {
            throw new Refused(Refusal.of(RosterReason.NOBODY_TO_REMIND));
        }
        audit.fire(new AuditFact("reconciliation.remind", "reconciliation/" + planYear,
                (classCode == null ? "" : classCode + " · ") + told));
        return told;
    }

    private List<GapSlice> slices(int planYear, String classCode) {
        var today = LocalDate.now(clock);
        return open(planYear, classCode).stream()
                .map(each -> new GapSlice(each, new GapReminder(GapKind.BY_HAND, today, each.bookingWindow().closes()), Set.of())).toList();
    }

    private List<TrainingClass> open(int planYear, String classCode) {
        var today = LocalDate.now(clock);
        return plan.planOf(planYear).stream().filter(each -> each.status() == ClassStatus.PUBLISHED)
                .filter(each -> classCode == null || each.code().equals(classCode))
                .filter(each -> each.bookingWindow().contains(today)).toList();
    }
}
