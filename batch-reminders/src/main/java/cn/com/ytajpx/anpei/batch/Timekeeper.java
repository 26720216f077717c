package cn.com.ytajpx.anpei.batch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Beats every half minute of real time and lets {@link Round} ask the database what is due by the product's clock. Every
 * node has one; the row of the job decides which of them starts it. {@code anpei.jobs.timer=false} leaves it to the others.
 */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Timekeeper {

    private static final long FIRST_MILLIS = 3_000;
    private static final long EVERY_MILLIS = 30_000;

    @Resource
    TimerService timers;

    @Inject
    @ConfigProperty(name = "anpei.jobs.timer", defaultValue = "true")
    boolean wanted;

    @Inject
    Round round;

    @PostConstruct
    void start() {
        if (wanted) {
            timers.createIntervalTimer(FIRST_MILLIS, EVERY_MILLIS, new TimerConfig("jobs", false));
        }
    }

    @Timeout
    void beat() {
        round.make();
    }
}
