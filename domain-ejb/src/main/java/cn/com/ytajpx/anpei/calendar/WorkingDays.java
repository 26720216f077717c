package cn.com.ytajpx.anpei.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The working days of the years that are loaded, for every deadline in the product (R-P5). */
@Stateless
@PermitAll
public class WorkingDays {

    @Inject
    private CalendarYears years;

    /** As it stands now, to be asked many times. */
    public WorkingDayCalendar calendar() {
        return WorkingDayCalendar.of(years.all().stream().map(CalendarYear::arrangement).toList());
    }

    /** @throws UnknownYear see {@link WorkingDayCalendar#plus} */
    public LocalDate plus(LocalDate day, int workingDays) {
        return calendar().plus(day, workingDays);
    }

    /** @throws UnknownYear see {@link WorkingDayCalendar#isWorkingDay} */
    public boolean isWorkingDay(LocalDate day) {
        return calendar().isWorkingDay(day);
    }
}
