package cn.com.ytajpx.anpei.demo;

import cn.com.ytajpx.anpei.installation.Installation;
import cn.com.ytajpx.anpei.reconciliation.FictitiousRosters;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** A made-up roster of the province, so that each of the five lists has somebody on the demonstration's first day. */
@Singleton
@Startup
@DependsOn("DemoPreregistrations")
@PermitAll
public class DemoRosters {

    @Inject
    Installation installation;

    @Inject
    FictitiousRosters rosters;

    @Inject
    Clock clock;

    @PostConstruct
    void load() {
        if (installation.isDemo() && rosters.isEmpty()) {
            rosters.take(LocalDate.now(clock), DemoNames.ROSTER_FILE, DemoNames.BRANCH);
        }
    }
}
