package cn.com.ytajpx.anpei.web.health;

import cn.com.ytajpx.anpei.calendar.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the working days of this year and the next are loaded. Always UP: the administrator loads them on this very site.
 * Next year's are published in autumn, so that their absence is a warning from 1 November.
 */
@Readiness
@ApplicationScoped
public class CalendarCheck implements HealthCheck {

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Clock clock;

    @Override
    public HealthCheckResponse call() {
        var check = HealthCheckResponse.named("calendar").up();
        try {
            return told(check).build();
        } catch (RuntimeException noDatabase) {
            return check.withData("warning", "unknown, see database").build();
        }
    }

    private HealthCheckResponseBuilder told(HealthCheckResponseBuilder check) {
        var today = LocalDate.now(clock);
        var calendar = workingDays.calendar();
        int year = today.getYear();
        check.withData(String.valueOf(year), calendar.knows(year)).withData(String.valueOf(year + 1), calendar.knows(year + 1));
        if (!calendar.knows(year)) {
            check.withData("warning", "no working days of " + year);
        } else if (!calendar.knows(year + 1) && today.getMonth().compareTo(Month.NOVEMBER) >= 0) {
            check.withData("warning", "no working days of " + (year + 1));
        }
        return check;
    }
}
