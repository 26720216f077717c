package cn.com.ytajpx.anpei.employer;

import cn.com.ytajpx.anpei.account.Account;
import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

/** The company of the clerk who is logged in: named by the clerk, confirmed by the centre's staff. */
@Stateless
@RolesAllowed(Permission.EMPLOYER_AREA)
public class OwnCompany {

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

    /** What the clerk has said and where it stands; empty before they have said anything. */
    public Optional<EmployerClerk> request() {
        return employers.clerkOf(me());
    }

    /** The company, once confirmed. */
    public Optional<Employer> confirmed() {
        return request().flatMap(EmployerClerk::employer);
    }

    /**
     * Names the company, again if need be, and asks the centre to confirm. A confirmed clerk changes only how it is reached.
     * The answer is the same whether or not the centre knows the company.
     *
     * @throws Refused at every field that has a fault
     */
    public void setUp(CompanyForm form) {
        var request = request().orElseGet(() -> new EmployerClerk(entityManager.find(Account.class, me())));
        var employer = request.employer();
        if (employer.isPresent()) {
            EmployerPolicy.change(form, employer.get()).orRefuse();
            employer.get().facts().reachedAt(form.address(), form.contactName(), form.contactPhone());
            audit.fire(new AuditFact("employer.change", "employer/" + employer.get().id(), form.address()));
            return;
        }
        EmployerPolicy.company(form).orRefuse();
        request.ask(form, LocalDateTime.now(clock));
        employers.add(request);
        entityManager.flush();
        audit.fire(new AuditFact("employer.ask", "employer-clerk/" + request.id(), form.name()));
    }

    private long me() {
        return user.accountId().orElse(0L);
    }
}
