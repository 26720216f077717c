package cn.com.ytajpx.anpei.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Whether a year is missing that will be needed: for the banner, for monitoring, for the alarm. */
@Stateless
@PermitAll
public class CalendarWatch {

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Clock clock;

    /** This year if it is not loaded, and from 1 November next year. */
    public List<MissingYear> missing() {
        var today = LocalDate.now(clock);
        var calendar = workingDays.calendar();
        return IntStream.rangeClosed(today.getYear(), today.getYear() + 1).filter(year -> !calendar.knows(year))
                .boxed().flatMap(year -> CalendarPolicy.lastAlarm(year, today).map(alarm -> new MissingYear(year, alarm)).stream()).toList();
    }
}
