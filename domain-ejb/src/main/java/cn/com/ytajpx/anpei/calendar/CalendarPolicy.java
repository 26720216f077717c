package cn.com.ytajpx.anpei.calendar;

import cn.com.ytajpx.anpei.common.Refusal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a year's arrangement may say (R-P5), and when a missing one is alarmed. */
final class CalendarPolicy {

    static final int FIRST_YEAR = 2020;
    static final int LAST_YEAR = 2099;

    private static final int COLUMNS = 3;
    private static final int LONGEST_NAME = 40;
    private static final int FEWEST_WORKING_DAYS = 244;
    private static final int MOST_WORKING_DAYS = 255;
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final List<MonthDay> USUALLY_OFF = List.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 1));

    private CalendarPolicy() {
    }

    static boolean possible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    static Refusal impossible() {
        return Refusal.at("year", CalendarReason.CALENDAR_YEAR_RANGE, String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
    }

    /** @param seen the lines of the dates before, to which this one is added */
    static CalendarRow judged(int year, int line, String typed, Map<LocalDate, Integer> seen) {
        var cells = typed.split("\\s*,\\s*", -1);
        if (cells.length != COLUMNS) {
            return new CalendarRow(line, typed, Optional.empty(), List.of(Refusal.of(CalendarReason.CALENDAR_COLUMNS, CalendarFile.HEADINGS)));
        }
        var refusals = new ArrayList<Refusal>();
        var date = date(year, cells[0], line, seen, refusals);
        var kind = DayKind.of(cells[1]);
        if (kind.isEmpty()) {
            refusals.add(Refusal.of(CalendarReason.CALENDAR_KIND_UNKNOWN, cells[1]));
        } else if (kind.get() == DayKind.WORK && date.isPresent() && !weekend(date.get())) {
            refusals.add(Refusal.of(CalendarReason.CALENDAR_WORK_ON_WEEKDAY, date.get()));
        }
        if (cells[2].isEmpty()) {
            refusals.add(Refusal.of(CalendarReason.CALENDAR_NAME_MISSING));
        } else if (cells[2].length() > LONGEST_NAME) {
            refusals.add(Refusal.of(CalendarReason.CALENDAR_NAME_TOO_LONG, LONGEST_NAME));
        }
        return refusals.isEmpty()
                ? new CalendarRow(line, typed, Optional.of(new YearArrangement.SpecialDay(date.orElseThrow(), kind.orElseThrow(), cells[2])), List.of())
                : new CalendarRow(line, typed, Optional.empty(), refusals);
    }

    private static Optional<LocalDate> date(int year, String typed, int line, Map<LocalDate, Integer> seen, List<Refusal> refusals) {
        var match = DATE.matcher(typed);
        if (!match.matches()) {
            refusals.add(Refusal.of(CalendarReason.CALENDAR_DATE_UNREADABLE, typed));
            return Optional.empty();
        }
        try {
            var date = LocalDate.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)));
            if (!belongsTo(year, date)) {
                refusals.add(Refusal.of(CalendarReason.CALENDAR_DATE_OUTSIDE, String.valueOf(year), String.valueOf(year - 1)));
            }
            var before = seen.putIfAbsent(date, line);
            if (before != null) {
                refusals.add(Refusal.of(CalendarReason.CALENDAR_DATE_TWICE, before));
            }
            return Optional.of(date);
        } catch (DateTimeException impossible) {
            refusals.add(Refusal.of(CalendarReason.CALENDAR_DATE_IMPOSSIBLE, typed));
            return Optional.empty();
        }
    }

    /** In the year itself, or in December of the year before: New Year's arrangement may begin there. */
    private static boolean belongsTo(int year, LocalDate date) {
        return date.getYear() == year || date.getYear() == year - 1 && date.getMonth() == Month.DECEMBER;
    }

    /** @param calendar all years, this one included as drafted */
    static List<Refusal> warnings(YearArrangement arrangement, WorkingDayCalendar calendar) {
        var warnings = new ArrayList<Refusal>();
        int year = arrangement.year();
        var workingDays = calendar.workingDaysOf(year);
        if (workingDays < FEWEST_WORKING_DAYS || workingDays > MOST_WORKING_DAYS) {
            warnings.add(Refusal.of(CalendarReason.CALENDAR_FEW_OR_MANY_WORKING_DAYS, workingDays));
        }
        USUALLY_OFF.stream().map(day -> day.atYear(year)).filter(calendar::isWorkingDay)
                .forEach(day -> warnings.add(Refusal.of(CalendarReason.CALENDAR_USUALLY_OFF, day)));
        arrangement.days().stream().filter(day -> day.date().getYear() < year)
                .forEach(day -> warnings.add(Refusal.of(CalendarReason.CALENDAR_CHANGES_YEAR_BEFORE, day.date(), day.kind())));
        return warnings;
    }

    /**
     * The latest day on which administrators are told that a year is missing: for next year 1 November, 1 December and every
     * day from 15 December; for the current year every day.
     */
    static Optional<LocalDate> lastAlarm(int missingYear, LocalDate today) {
        if (missingYear <= today.getYear()) {
            return Optional.of(today);
        }
        var daily = LocalDate.of(today.getYear(), Month.DECEMBER, 15);
        var second = LocalDate.of(today.getYear(), Month.DECEMBER, 1);
        var first = LocalDate.of(today.getYear(), Month.NOVEMBER, 1);
        return !today.isBefore(daily) ? Optional.of(today) : !today.isBefore(second) ? Optional.of(second)
                : !today.isBefore(first) ? Optional.of(first) : Optional.empty();
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
