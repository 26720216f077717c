package cn.com.ytajpx.anpei.demo;

import cn.com.ytajpx.anpei.certificate.RegisterEntry;
import cn.com.ytajpx.anpei.common.CreditCode;
import cn.com.ytajpx.anpei.employer.CompanyForm;
import cn.com.ytajpx.anpei.employer.FictitiousEmployer;
import cn.com.ytajpx.anpei.employer.FictitiousEmployers;
import cn.com.ytajpx.anpei.installation.Installation;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;

/** The demonstration's clerk acts for a company with people of the register; another clerk waits to be confirmed. */
@Singleton
@Startup
@DependsOn("DemoData")
@PermitAll
public class DemoEmployers {

    /** No administrative division has this code: the companies can't be real. */
    private static final String REGISTERED_AT = "91" + DemoPeople.AREA;

    @Inject
    Installation installation;

    @Inject
    FictitiousEmployers employers;

    @Inject
    Clock clock;

    @PostConstruct
    void load() {
        if (installation.isDemo() && employers.isEmpty()) {
            employers.take(new FictitiousEmployer(form(DemoPeople.clerk(), "MA3DEM0AN"), DemoPeople.clerk().idNumber(), people()),
                    DemoNames.CONFIRMED_BY);
            employers.ask(new FictitiousEmployer(form(DemoPeople.waitingClerk(), "MA3DEM0BX"), DemoPeople.waitingClerk().idNumber(), List.of()));
        }
    }

    /** Each once, in the post of their first certificate. */
    private List<FictitiousEmployer.Person> people() {
        var since = LocalDate.now(clock).minusYears(2);
        var people = new LinkedHashMap<RegisterEntry.Person, FictitiousEmployer.Person>();
        DemoPeople.around(LocalDate.now(clock)).stream()
                .filter(entry -> DemoPeople.clerk().employerName().equals(entry.person().employerName()))
                .forEach(entry -> people.putIfAbsent(entry.person(),
                        new FictitiousEmployer.Person(entry.person().idNumber(), entry.post(), since)));
        return List.copyOf(people.values());
    }

    private static CompanyForm form(RegisterEntry.Person clerk, String suffix) {
        var first17 = REGISTERED_AT + suffix;
        return new CompanyForm(clerk.employerName(), first17 + CreditCode.checkCharacter(first17), "", DemoNames.ADDRESS, clerk.name(),
                "0535-6685949");
    }
}
