package cn.com.ytajpx.anpei.demo;

import cn.com.ytajpx.anpei.installation.Installation;
import cn.com.ytajpx.anpei.preregistration.FictitiousPlaces;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Some made-up people have pre-registered already; the trainee of the log-ins has not, so that a visitor can. */
@Singleton
@Startup
@DependsOn({"DemoData", "DemoPlan", "ShippedCalendar"})
@PermitAll
public class DemoPreregistrations {

    private static final int PLACES = 40;

    @Inject
    Installation installation;

    @Inject
    FictitiousPlaces places;

    @Inject
    Clock clock;

    @PostConstruct
    void load() {
        if (installation.isDemo() && places.isEmpty()) {
            places.take(LocalDate.now(clock), PLACES, DemoPeople.trainee().employerName());
        }
    }
}
