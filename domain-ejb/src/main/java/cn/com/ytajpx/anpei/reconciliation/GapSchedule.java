package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.calendar.WorkingDayCalendar;
import cn.com.ytajpx.anpei.common.DateWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which reminder of a class is due on which day (R-R4). Pure: it asks only the working days and the pace.
 * <pre>
 * window opens       WINDOW_OPEN    on the day itself, working or not
 * + 5, 10, 15 … wd   NOT_BOOKED     while the window is open
 * last 3 wd          NOT_BOOKED     each day
 * deadline − 7, − 2  DEADLINE_NEAR  calendar days
 * </pre>
 * A window that is shorter than that has the ones that fit. Where two fall on one day, people hear once.
 */
final class GapSchedule {

    private final WorkingDayCalendar calendar;
    private final GapPace pace;

    GapSchedule(WorkingDayCalendar calendar, GapPace pace) {
        this.calendar = calendar;
        this.pace = pace;
    }

    /** The reminders of a provincial booking window, the earliest first, at most one a day. */
    List<GapReminder> of(DateWindow window) {
        var byDay = new TreeMap<LocalDate, GapReminder>();
        lastDays(window).forEach(day -> byDay.put(day, new GapReminder(GapKind.NOT_BOOKED, day, window.closes())));
        for (var day = next(window.opens()); !window.closedBy(day); day = next(day)) {
            byDay.putIfAbsent(day, new GapReminder(GapKind.NOT_BOOKED, day, window.opens()));
        }
        byDay.put(window.opens(), new GapReminder(GapKind.WINDOW_OPEN, window.opens(), window.opens()));
        return List.copyOf(byDay.values());
    }

    /** The reminders of a centre's deadline, the earliest first. */
    List<GapReminder> before(LocalDate deadline) {
        return pace.beforeDeadline().stream().sorted(Comparator.reverseOrder()).distinct()
                .map(days -> new GapReminder(GapKind.DEADLINE_NEAR, deadline.minusDays(days), deadline)).toList();
    }

    /** The newest reminder due; what was missed before it is not made up for. Empty before the first, and once the window has closed. */
    Optional<GapReminder> newestDue(DateWindow window, LocalDate today) {
        return window.closedBy(today) ? Optional.empty() : newest(of(window), today);
    }

    /** The same of a centre's deadline, which counts to its last second. */
    Optional<GapReminder> newestDueBefore(LocalDate deadline, LocalDate today) {
        return today.isAfter(deadline) ? Optional.empty() : newest(before(deadline), today);
    }

    private static Optional<GapReminder> newest(List<GapReminder> reminders, LocalDate today) {
        return reminders.stream().filter(each -> !each.dueOn().isAfter(today)).reduce((one, later) -> later);
    }

    private LocalDate next(LocalDate day) {
        return calendar.plus(day, pace.everyWorkingDays());
    }

    private List<LocalDate> lastDays(DateWindow window) {
        var days = new ArrayList<LocalDate>();
        for (var day = window.closes(); days.size() < pace.dailyInTheLast() && day.isAfter(window.opens()); day = day.minusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                days.add(day);
            }
        }
        return days;
    }
}
