package cn.com.ytajpx.anpei.clerk;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.employer.OwnPeople;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;

/** What the clerk who is logged in follows: their own company's people and nobody else. */
@Stateless
@RolesAllowed(Permission.EMPLOYER_AREA)
public class ClerkDesk {

    @Inject
    private OwnPeople people;

    @Inject
    private Follower follower;

    @Inject
    private Event<AuditFact> audit;

    /** @throws Refused unless the centre has confirmed the clerk */
    public CompanyOutlook outlook() {
        return follower.outlook(people.company(), people.all());
    }

    /**
     * One person with everything that is followed for them.
     *
     * @throws Refused if the company has nobody of that id, now
     */
    public FollowedPerson person(long holderId) {
        return follower.outlook(people.company(), List.of(people.find(holderId))).people().get(0);
    }

    /** Those who are wanted, sorted. */
    public List<FollowedPerson> people(CompanyOutlook outlook, PeopleFilter filter, PeopleOrder order) {
        return outlook.people().stream().filter(filter::wants).sorted(order.comparator()).toList();
    }

    /** The same as a sheet, numbers masked. */
    public void export(PeopleFilter filter, PeopleOrder order, OutputStream out, Words words) {
        var outlook = outlook();
        var wanted = people(outlook, filter, order);
        PeopleSheet.write(out, words, wanted);
        audit.fire(new AuditFact("clerk.export", "employer/" + outlook.employer().id(), String.valueOf(wanted.size())));
    }
}
