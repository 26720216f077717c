package cn.com.ytajpx.anpei.plan;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** The places where classes are held, as staff keep them. A venue is never removed: classes of past years were there. */
@Stateless
@RolesAllowed(Permission.PLAN_EDIT)
public class VenueDesk {

    @Inject
    private TrainingClasses classes;

    @Inject
    private Event<AuditFact> audit;

    @RolesAllowed(Permission.STAFF_AREA)
    public List<Venue> all() {
        return classes.venues();
    }

    /**
     * @return its code
     * @throws Refused if something is missing or there is one of that name
     */
    public String add(VenueDraft draft) {
        var there = classes.venues();
        VenuePolicy.possible(draft, there).orRefuse();
        var venue = new Venue("V" + (there.size() + 1), draft);
        classes.add(venue);
        audit.fire(new AuditFact("plan.venue", "venue/" + venue.code(), draft.name()));
        return venue.code();
    }

    /** @throws Refused if there is no such venue, something is missing, or another one has that name */
    public void edit(String code, VenueDraft draft) {
        var there = classes.venues();
        var venue = there.stream().filter(one -> one.code().equals(code)).findFirst()
                .orElseThrow(() -> new Refused(Refusal.of(PlanReason.CLASS_VENUE_UNKNOWN)));
        VenuePolicy.possible(draft, there.stream().filter(one -> one != venue).toList()).orRefuse();
        venue.become(draft);
        audit.fire(new AuditFact("plan.venue", "venue/" + code, draft.name()));
    }
}
