package cn.com.ytajpx.anpei.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one clock, in Asia/Shanghai (R-P5). {@code anpei.clock.start} (environment {@code ANPEI_CLOCK_START}) makes it start
 * at that local date and time and tick on; only demo mode and tests may set it.
 */
@ApplicationScoped
public class ShanghaiClock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    @ConfigProperty(name = "anpei.clock.start")
    Optional<String> start;

    @Produces
    @ApplicationScoped
    Clock clock() {
        return start.map(LocalDateTime::parse).map(ShanghaiClock::startingAt).orElseGet(() -> Clock.system(ZONE));
    }

    static Clock startingAt(LocalDateTime start) {
        var real = Clock.system(ZONE);
        return Clock.offset(real, Duration.between(real.instant(), start.atZone(ZONE).toInstant()));
    }
}
