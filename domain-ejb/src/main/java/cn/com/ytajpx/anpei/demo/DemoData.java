package cn.com.ytajpx.anpei.demo;

import cn.com.ytajpx.anpei.account.FictitiousAccounts;
import cn.com.ytajpx.anpei.certificate.FictitiousRegister;
import cn.com.ytajpx.anpei.installation.Installation;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Fills the demonstration at its first start, all or nothing; at later starts there is nothing to do. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
public class DemoData {

    @Inject
    Installation installation;

    @Inject
    FictitiousRegister register;

    @Inject
    FictitiousAccounts accounts;

    @Inject
    Clock clock;

    @PostConstruct
    void load() {
        if (installation.isDemo() && register.isEmpty()) {
            register.take(DemoPeople.around(LocalDate.now(clock)));
        }
        if (installation.isDemo() && accounts.isEmpty()) {
            accounts.take(DemoAccounts.all(), DemoLogIn.PASSWORD);
        }
        if (installation.isDemo()) {
            DemoLogInSheet.handToLauncher();
        }
    }
}
