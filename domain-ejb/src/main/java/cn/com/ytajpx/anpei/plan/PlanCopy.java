package cn.com.ytajpx.anpei.plan;

import cn.com.ytajpx.anpei.calendar.WorkingDayCalendar;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;

/**
 * A class of last year, moved into this one by the pattern of the published plans: check-in on the same weekday about a year
 * later, on a working day; the window closes two working days before and opens one calendar month before that; the centre's
 * deadline keeps its distance of one day to the close, or else its date.
 */
final class PlanCopy {

    /** 52 weeks: the same weekday. */
    private static final int DAYS = 364;
    private static final int WEEK = 7;

    private final int year;
    private final WorkingDayCalendar calendar;
    private final DatePattern pattern;

    PlanCopy(int year, WorkingDayCalendar calendar) {
        this.year = year;
        this.calendar = calendar;
        this.pattern = new DatePattern(calendar);
    }

    /** @throws cn.com.ytajpx.anpei.calendar.UnknownYear if the way back from check-in leads into a year without a calendar */
    PlannedClass of(PlannedClass last) {
        var checkIn = checkIn(last.checkInOn());
        var closes = pattern.closes(checkIn);
        var studyFrom = checkIn.plusDays(ChronoUnit.DAYS.between(last.checkInOn(), last.studyFrom()));
        return new PlannedClass(last.kind(), last.sessionNumber(), last.name(), last.expiryMonths(), deadline(last, closes),
                DatePattern.opens(closes), closes, last.venueCode(), checkIn, last.checkInFrom(), last.checkInTo(), studyFrom,
                studyFrom.plusDays(ChronoUnit.DAYS.between(last.studyFrom(), last.studyTo())), last.capacity());
    }

    private LocalDate checkIn(LocalDate last) {
        var day = last.plusDays(DAYS);
        while (day.getYear() < year) {
            day = day.plusDays(WEEK);
        }
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalDate deadline(PlannedClass last, LocalDate closes) {
        return last.centreDeadline().equals(last.bookingCloses().minusDays(1)) ? closes.minusDays(1)
                : MonthDay.from(last.centreDeadline()).atYear(last.centreDeadline().getYear() + 1);
    }
}
