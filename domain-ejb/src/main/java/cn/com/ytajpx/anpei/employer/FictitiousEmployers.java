package cn.com.ytajpx.anpei.employer;

import cn.com.ytajpx.anpei.account.Account;
import cn.com.ytajpx.anpei.certificate.People;
import cn.com.ytajpx.anpei.common.IdNumber;
import cn.com.ytajpx.anpei.security.PersonalData;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;

/** Makes the companies of the demonstration; they are marked as such for good. */
@Stateless
@PermitAll
public class FictitiousEmployers {

    @PersistenceContext(unitName = "anpei")
    EntityManager entityManager;

    @Inject
    Employers employers;

    @Inject
    People people;

    @Inject
    PersonalData personalData;

    @Inject
    Clock clock;

    /** Whether there is no company yet, made up or real. */
    public boolean isEmpty() {
        return employers.isEmpty();
    }

    /** A company with a confirmed clerk and its people, who have all agreed. */
    public void take(FictitiousEmployer made, String confirmedBy) {
        var now = LocalDateTime.now(clock);
        var employer = new Employer(made.company().name(), new CompanyFacts(made.company()), true, now);
        employers.add(employer);
        var clerk = asked(made, now.minusDays(1));
        clerk.confirm(employer, confirmedBy, now);
        for (var person : made.people()) {
            var holder = people.byIdNumber(person.idNumber()).orElseThrow();
            employers.add(new Employment(holder, employer, person.post(), person.since(), new Consent(clerk.account().name(), now)));
        }
    }

    /** A clerk who waits to be confirmed. */
    public void ask(FictitiousEmployer made) {
        asked(made, LocalDateTime.now(clock));
    }

    private EmployerClerk asked(FictitiousEmployer made, LocalDateTime at) {
        var clerk = new EmployerClerk(account(made.clerk()));
        clerk.ask(made.company(), at);
        employers.add(clerk);
        return clerk;
    }

    private Account account(IdNumber number) {
        return entityManager.createQuery("SELECT a FROM Account a WHERE a.idNumber.fingerprint = :number", Account.class)
                .setParameter("number", personalData.fingerprint(PersonalData.Kind.ID_NUMBER, number.value())).getSingleResult();
    }
}
