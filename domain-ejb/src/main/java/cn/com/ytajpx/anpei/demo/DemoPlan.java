package cn.com.ytajpx.anpei.demo;

import cn.com.ytajpx.anpei.installation.Installation;
import cn.com.ytajpx.anpei.plan.PlanService;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** The demonstration lives in the year of the notice: its plan is annex 1, exactly as published. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
public class DemoPlan {

    private static final int YEAR_OF_THE_NOTICE = 2024;

    @Inject
    Installation installation;

    @Inject
    PlanService plan;

    @PostConstruct
    void load() {
        if (installation.isDemo()) {
            plan.takeOver(YEAR_OF_THE_NOTICE);
        }
    }
}
