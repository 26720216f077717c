package cn.com.ytajpx.anpei.employer;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The centre's staff decide who acts for a company. */
@Stateless
@RolesAllowed(Permission.EMPLOYERS_READ)
public class EmployerDesk {

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    @Inject
    private CurrentUser user;

    @Inject
    private Employers employers;

    @Inject
    private Clock clock;

    @Inject
    private Event<AuditFact> audit;

    /** The clerks who wait for an answer, the longest first. */
    public List<EmployerClerk> waiting() {
        return employers.pending();
    }

    /** The company that the centre already knows by the code that a clerk names. */
    public Optional<Employer> known(EmployerClerk clerk) {
        return employers.byCreditCode(clerk.facts().creditCode());
    }

    /** @throws Refused if there is none of that id */
    public Employer find(long employerId) {
        return employers.find(employerId).orElseThrow(() -> new Refused(Refusal.of(EmployerReason.EMPLOYER_UNKNOWN)));
    }

    /** The company's confirmed clerks. */
    public List<EmployerClerk> clerks(long employerId) {
        return employers.clerksOf(employerId);
    }

    /**
     * Lets the clerk act for the company, which is entered if nobody has named it before; its name then is as the clerk wrote
     * it, else as it was confirmed first.
     *
     * @throws Refused if the request is unknown or decided already
     */
    @RolesAllowed(Permission.EMPLOYERS_CONFIRM)
    public Employer confirm(long clerkId) {
        var clerk = waiting(clerkId);
        var employer = known(clerk).orElseGet(() -> enter(clerk));
        clerk.confirm(employer, user.displayName(), LocalDateTime.now(clock));
        audit.fire(new AuditFact("employer.confirm", "employer/" + employer.id(), clerk.account().name() + " · " + employer.name()));
        return employer;
    }

    /**
     * @param reason told to the clerk, at most 200 characters
     * @throws Refused if the request is unknown or decided already, or without a reason
     */
    @RolesAllowed(Permission.EMPLOYERS_CONFIRM)
    public void refuse(long clerkId, String reason) {
        EmployerPolicy.reason(reason).orRefuse();
        var clerk = waiting(clerkId);
        clerk.refuse(reason.strip(), user.displayName(), LocalDateTime.now(clock));
        audit.fire(new AuditFact("employer.refuse", "employer-clerk/" + clerkId, clerk.account().name() + " · " + reason.strip()));
    }

    /**
     * Ends what a confirmed clerk may do; the company and its people stay.
     *
     * @param reason told to the clerk, at most 200 characters
     */
    @RolesAllowed(Permission.EMPLOYERS_CONFIRM)
    public void dismiss(long clerkId, String reason) {
        EmployerPolicy.reason(reason).orRefuse();
        var clerk = found(clerkId);
        if (clerk.state() != ClerkState.CONFIRMED) {
            throw new Refused(Refusal.of(EmployerReason.CLERK_REQUEST_DECIDED));
        }
        var employer = clerk.employer().orElseThrow();
        clerk.refuse(reason.strip(), user.displayName(), LocalDateTime.now(clock));
        audit.fire(new AuditFact("employer.dismiss", "employer/" + employer.id(), clerk.account().name() + " · " + reason.strip()));
    }

    private Employer enter(EmployerClerk clerk) {
        var employer = new Employer(clerk.companyName(), clerk.facts().copy(), false, LocalDateTime.now(clock));
        try {
            employers.add(employer);
            entityManager.flush();
            return employer;
        } catch (PersistenceException meanwhile) {
            // a colleague has entered the same code at the same moment
            throw new Refused(Refusal.of(EmployerReason.CLERK_REQUEST_DECIDED));
        }
    }

    private EmployerClerk waiting(long clerkId) {
        var clerk = found(clerkId);
        if (clerk.state() != ClerkState.PENDING) {
            throw new Refused(Refusal.of(EmployerReason.CLERK_REQUEST_DECIDED));
        }
        return clerk;
    }

    private EmployerClerk found(long clerkId) {
        return employers.lockedClerk(clerkId).orElseThrow(() -> new Refused(Refusal.of(EmployerReason.CLERK_REQUEST_UNKNOWN)));
    }
}
