package cn.com.ytajpx.anpei.employer;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.certificate.Holder;
import cn.com.ytajpx.anpei.certificate.NewPerson;
import cn.com.ytajpx.anpei.certificate.People;
import cn.com.ytajpx.anpei.common.IdNumber;
import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The people of the company whose confirmed clerk is logged in, and nobody else's: every question names the company, so that
 * another's id finds nothing. Whoever has left is not found either; their history stays.
 */
@Stateless
@RolesAllowed(Permission.EMPLOYER_AREA)
public class OwnPeople {

    @Inject
    private CurrentUser user;

    @Inject
    private Workforce workforce;

    @Inject
    private Employments employments;

    @Inject
    private Claims claims;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    @Inject
    private Event<AuditFact> audit;

    /** @throws Refused unless the centre has confirmed the clerk */
    public Employer company() {
        return user.accountId().flatMap(workforce::ofClerk).orElseThrow(() -> new Refused(Refusal.of(EmployerReason.CLERK_NOT_CONFIRMED)));
    }

    /** Everybody who works there now. */
    public List<Employment> all() {
        return employments.current(company().id());
    }

    /** @throws Refused if the company has nobody of that id, now */
    public Employment find(long holderId) {
        return employments.current(company().id(), holderId).orElseThrow(() -> new Refused(Refusal.of(EmployerReason.PERSON_UNKNOWN)));
    }

    /**
     * Enters a person who has agreed. One whom the centre knows by another name, or who works elsewhere, is looked at by the
     * centre first, in the same words for both.
     *
     * @throws Refused at every field that has a fault; or if the person is in the list, or waits to be looked at, already
     */
    public PersonEntry add(PersonForm form) {
        var employer = company();
        EmployerPolicy.person(form).orRefuse();
        var consent = new Consent(user.displayName(), LocalDateTime.now(clock));
        var known = people.byIdNumber(IdNumber.parse(form.idNumber()));
        if (known.isPresent() && clashes(known.get(), form, employer)) {
            claims.open(employer, known.get(), form, consent);
            audit.fire(new AuditFact("employer.claim", "holder/" + known.get().id(), employer.name()));
            return PersonEntry.TO_BE_CHECKED;
        }
        var holder = people.knownOrNew(new NewPerson(form.name(), IdNumber.parse(form.idNumber()), Mobile.parse(form.mobile()), null,
                employer.name()));
        employments.add(new Employment(holder, employer, form.post(), LocalDate.now(clock), consent));
        audit.fire(new AuditFact("employer.person-enter", "holder/" + holder.id(), employer.name()));
        return PersonEntry.ENTERED;
    }

    /**
     * The person leaves the company.
     *
     * @param lastDay the last day of work, itself included
     * @throws Refused if the company has nobody of that id, or the day is before the first or after today
     */
    public void leave(long holderId, LocalDate lastDay) {
        var employment = find(holderId);
        EmployerPolicy.leave(employment.since(), lastDay, LocalDate.now(clock)).orRefuse();
        employment.end(lastDay, user.displayName());
        audit.fire(new AuditFact("employer.person-leave", "holder/" + holderId, employment.employer().name() + " · " + lastDay));
    }

    /** People whom the centre looks at or has looked at lately, the newest first. */
    public List<EmploymentClaim> claims() {
        return claims.of(company().id());
    }

    private boolean clashes(Holder known, PersonForm form, Employer employer) {
        var current = employments.currentOf(known.id());
        if (current.isPresent() && current.get().employer().id().equals(employer.id()) && known.name().equals(form.name())) {
            throw new Refused(Refusal.at("idNumber", EmployerReason.PERSON_ALREADY_THERE));
        }
        return current.isPresent() || !known.name().equals(form.name());
    }
}
