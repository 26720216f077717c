package cn.com.ytajpx.anpei.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Working days by the State Council's yearly arrangement (R-P5): Monday to Friday, less the days off, plus the make-up
 * weekends. Immutable. A day in a year without an arrangement is an {@link UnknownYear}, never silently a weekday.
 */
public final class WorkingDayCalendar {

    private final Map<LocalDate, DayKind> exceptions;
    private final Set<Integer> years;

    private WorkingDayCalendar(Map<LocalDate, DayKind> exceptions, Set<Integer> years) {
        this.exceptions = Map.copyOf(exceptions);
        this.years = Set.copyOf(years);
    }

    /** Put together in the order of their years: a later year's notice may change December of the year before. */
    public static WorkingDayCalendar of(Collection<YearArrangement> arrangements) {
        var byYear = new TreeMap<Integer, YearArrangement>();
        arrangements.forEach(arrangement -> byYear.put(arrangement.year(), arrangement));
        var exceptions = new HashMap<LocalDate, DayKind>();
        byYear.values().forEach(arrangement -> arrangement.days().forEach(day -> exceptions.put(day.date(), day.kind())));
        return new WorkingDayCalendar(exceptions, byYear.keySet());
    }

    /** The arrangements shipped with the product. */
    public static WorkingDayCalendar published() {
        return of(YearArrangement.shipped());
    }

    public boolean knows(int year) {
        return years.contains(year);
    }

    /** @throws UnknownYear if no arrangement is known for the day's year */
    public boolean isWorkingDay(LocalDate day) {
        if (!knows(day.getYear())) {
            throw new UnknownYear(day.getYear());
        }
        var exception = exceptions.get(day);
        return exception == null ? weekday(day) : exception == DayKind.WORK;
    }

    /** What the State Council says of the day; empty for an ordinary weekday or weekend. */
    public Optional<DayKind> arranged(LocalDate day) {
        return Optional.ofNullable(exceptions.get(day));
    }

    /** @throws UnknownYear if the year is not known */
    public int workingDaysOf(int year) {
        var first = LocalDate.of(year, 1, 1);
        return (int) first.datesUntil(first.plusYears(1)).filter(this::isWorkingDay).count();
    }

    /**
     * The {@code count}-th working day after {@code day}; the day itself does not count (notice, item 1.2: 两个工作日后).
     *
     * @param count not negative; 0 gives the day itself, working or not
     * @throws UnknownYear if the way there leads through a year without an arrangement
     */
    public LocalDate plus(LocalDate day, int count) {
        return walk(day, count, 1);
    }

    /** The {@code count}-th working day before {@code day}, counted as in {@link #plus}. */
    public LocalDate minus(LocalDate day, int count) {
        return walk(day, count, -1);
    }

    private LocalDate walk(LocalDate day, int count, int step) {
        if (count < 0) {
            throw new IllegalArgumentException("working days to count: " + count);
        }
        var reached = day;
        for (int left = count; left > 0;) {
            reached = reached.plusDays(step);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    private static boolean weekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
