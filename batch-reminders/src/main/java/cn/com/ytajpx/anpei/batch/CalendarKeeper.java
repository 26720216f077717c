package cn.com.ytajpx.anpei.batch;

import cn.com.ytajpx.anpei.reminder.CalendarAlarm;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Raises the alarm of a missing calendar year, soon after the start and then every hour of real time. Nothing is told twice,
 * so that every node may have one and no missed hour matters; {@code anpei.jobs.timer=false} leaves it to the others.
 */
@Singleton
@Startup
@PermitAll
public class CalendarKeeper {

    private static final long FIRST_MILLIS = 60_000;
    private static final long EVERY_MILLIS = 3_600_000;

    @Resource
    TimerService timers;

    @Inject
    @ConfigProperty(name = "anpei.jobs.timer", defaultValue = "true")
    boolean wanted;

    @Inject
    CalendarAlarm alarm;

    @PostConstruct
    void start() {
        if (wanted) {
            timers.createIntervalTimer(FIRST_MILLIS, EVERY_MILLIS, new TimerConfig("calendar", false));
        }
    }

    @Timeout
    void look() {
        alarm.raise();
    }
}
