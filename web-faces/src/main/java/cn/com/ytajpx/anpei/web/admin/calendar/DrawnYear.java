package cn.com.ytajpx.anpei.web.admin.calendar;

import cn.com.ytajpx.anpei.calendar.DayKind;
import cn.com.ytajpx.anpei.calendar.YearArrangement;
import cn.com.ytajpx.anpei.calendar.YearArrangement.SpecialDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A year as twelve months of weeks from Monday to Sunday. */
public record DrawnYear(int year, List<Month> months) {

    private static final int MONTHS = 12;
    private static final int DAYS_OF_WEEK = 7;

    /** @param arrangements all that are in force: the next year's may change this December */
    static DrawnYear of(int year, Collection<YearArrangement> arrangements, LocalDate today) {
        var special = new HashMap<LocalDate, SpecialDay>();
        arrangements.stream().sorted(java.util.Comparator.comparing(YearArrangement::year))
                .forEach(arrangement -> arrangement.days().forEach(day -> special.put(day.date(), day)));
        return new DrawnYear(year, IntStream.rangeClosed(1, MONTHS).mapToObj(month -> month(YearMonth.of(year, month), special, today)).toList());
    }

    private static Month month(YearMonth month, Map<LocalDate, SpecialDay> special, LocalDate today) {
        var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var weeks = Stream.iterate(monday, start -> !start.isAfter(month.atEndOfMonth()), start -> start.plusWeeks(1))
                .map(start -> new Week(IntStream.range(0, DAYS_OF_WEEK).mapToObj(start::plusDays)
                        .map(day -> YearMonth.from(day).equals(month) ? Day.of(day, special.get(day), today) : Day.OUTSIDE).toList())).toList();
        return new Month(month.getMonthValue(), weeks);
    }

    /** 1 to 12. */
    public record Month(int number, List<Week> weeks) {
    }

    /** Monday to Sunday. */
    public record Week(List<Day> days) {
    }

    /**
     * One cell.
     *
     * @param date    {@code null} in a week's part that lies in another month
     * @param mark    key of the mark beside the number, empty for an ordinary day
     * @param holiday the holiday that a day off or a make-up day belongs to
     * @param style   its classes
     */
    public record Day(LocalDate date, String mark, String holiday, String style) {

        static final Day OUTSIDE = new Day(null, "", "", "outside");

        static Day of(LocalDate date, SpecialDay special, LocalDate today) {
            var rest = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
            var now = date.equals(today) ? " today" : "";
            if (special == null) {
                return new Day(date, "", "", (rest ? "rest" : "") + now);
            }
            return special.kind() == DayKind.OFF ? new Day(date, "calendar.mark-off", special.holiday(), "off" + now)
                    : new Day(date, "calendar.mark-work", special.holiday(), "makeup" + now);
        }
    }
}
