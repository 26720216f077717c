package cn.com.ytajpx.anpei.employer;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.certificate.CertificateRegister;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The centre's staff decide who acts for a company. */
@Stateless
@RolesAllowed(Permission.EMPLOYERS_READ)
public class EmployerDesk {

    /** Rows of an exported sheet. */
    private static final int MOST_EXPORTED = 50_000;

    /** People shown of a company. */
    public static final int MOST_PEOPLE = 500;

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    @Inject
    private CurrentUser user;

    @Inject
    private Employers employers;

    @Inject
    private Employments employments;

    @Inject
    private Claims claims;

    @Inject
    private CertificateRegister register;

    @Inject
    private Clock clock;

    @Inject
    private Event<AuditFact> audit;

    /** @param first counted from 0 */
    public EmployerPage page(EmployerFilter filter, EmployerOrder order, int first, int most) {
        return query(filter).page(order, first, most);
    }

    /** The filtered list as a sheet, at most {@value #MOST_EXPORTED} rows. */
    public void export(EmployerFilter filter, EmployerOrder order, OutputStream out, Words words) {
        int rows = EmployerSheet.write(out, words, MOST_EXPORTED, (first, most) -> query(filter).rows(order, first, most));
        audit.fire(new AuditFact("employer.export", "employer", String.valueOf(rows)));
    }

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

    /** Who works there now, at most {@value #MOST_PEOPLE}. */
    public List<Employment> people(long employerId) {
        return employments.current(employerId).stream().limit(MOST_PEOPLE).toList();
    }

    /** The people whom companies claim, the longest waiting first. */
    public List<EmploymentClaim> claims() {
        return claims.waiting();
    }

    /** Where the claimed person works now; empty for nowhere. */
    public Optional<Employer> worksAt(EmploymentClaim claim) {
        return employments.currentOf(claim.holder().id()).map(Employment::employer);
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

    /**
     * The person works for the company that claims them from today on, under the name that the centre knows; an employment
     * elsewhere ends yesterday, or today if it began today.
     *
     * @throws Refused if the claim is unknown or decided already
     */
    @RolesAllowed(Permission.EMPLOYERS_CONFIRM)
    public void agree(long claimId) {
        var claim = openClaim(claimId);
        var today = LocalDate.now(clock);
        employments.currentOf(claim.holder().id()).ifPresent(before ->
                before.end(before.since().isBefore(today) ? today.minusDays(1) : today, user.displayName()));
        entityManager.flush();
        employments.add(new Employment(claim.holder(), claim.employer(), claim.post(), today, claim.consent()));
        claim.agree(user.displayName(), LocalDateTime.now(clock));
        audit.fire(new AuditFact("employer.claim-agree", "holder/" + claim.holder().id(), claim.employer().name()));
    }

    /** @param reason told to the clerk, at most 200 characters */
    @RolesAllowed(Permission.EMPLOYERS_CONFIRM)
    public void decline(long claimId, String reason) {
        EmployerPolicy.reason(reason).orRefuse();
        var claim = openClaim(claimId);
        claim.refuse(reason.strip(), user.displayName(), LocalDateTime.now(clock));
        audit.fire(new AuditFact("employer.claim-refuse", "holder/" + claim.holder().id(), claim.employer().name() + " · " + reason.strip()));
    }

    private EmploymentClaim openClaim(long claimId) {
        var claim = claims.locked(claimId).orElseThrow(() -> new Refused(Refusal.of(EmployerReason.CLAIM_UNKNOWN)));
        if (claim.state() != ClaimState.OPEN) {
            throw new Refused(Refusal.of(EmployerReason.CLAIM_DECIDED));
        }
        return claim;
    }

    private EmployerQuery query(EmployerFilter filter) {
        var today = LocalDate.now(clock);
        return new EmployerQuery(entityManager, filter, today, register.dueDays(today));
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
