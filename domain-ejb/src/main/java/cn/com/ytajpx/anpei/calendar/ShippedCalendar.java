package cn.com.ytajpx.anpei.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;

/** Stores the arrangements that come with the product, at every start: those of years that nobody has loaded yet. */
@Singleton
@Startup
@DependsOn("Migrations")
public class ShippedCalendar {

    private static final String LOADED_BY = "system";

    @Inject
    Clock clock;

    @Inject
    CalendarYears years;

    @PostConstruct
    void store() {
        YearArrangement.shipped().stream().filter(shipped -> years.of(shipped.year()).isEmpty())
                .forEach(shipped -> years.add(new CalendarYear(shipped, LOADED_BY, LocalDateTime.now(clock))));
    }
}
