package cn.com.ytajpx.anpei.demo;

import cn.com.ytajpx.anpei.installation.Installation;
import cn.com.ytajpx.anpei.notice.NoticeService;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** The demonstration has the notice that its plan comes from, complete. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
public class DemoNotice {

    private static final String NOTICE_OF_THE_PLAN = "2024-01";

    @Inject
    Installation installation;

    @Inject
    NoticeService notices;

    @PostConstruct
    void load() {
        if (installation.isDemo()) {
            notices.takeOver(NOTICE_OF_THE_PLAN);
        }
    }
}
