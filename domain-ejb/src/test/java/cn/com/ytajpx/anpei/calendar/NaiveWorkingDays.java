package cn.com.ytajpx.anpei.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Working days once more, as slowly and plainly as can be: every day of three years is written down once as working or not,
 * from the notices of the State Council as they are printed, and counted one by one. Shares nothing with the engine.
 */
final class NaiveWorkingDays {

    private static final String OFF = """
            2024-01-01 2024-02-10..17 2024-04-04..06 2024-05-01..05 2024-06-10 2024-09-15..17 2024-10-01..07
            2025-01-01 2025-01-28..31 2025-02-01..04 2025-04-04..06 2025-05-01..05 2025-05-31 2025-06-01..02 2025-10-01..08
            2026-01-01..03 2026-02-15..23 2026-04-04..06 2026-05-01..05 2026-06-19..21 2026-09-25..27 2026-10-01..07""";
    private static final String WORK = """
            2024-02-04 2024-02-18 2024-04-07 2024-04-28 2024-05-11 2024-09-14 2024-09-29 2024-10-12
            2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11
            2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10""";

    private final Set<LocalDate> off = days(OFF);
    private final Set<LocalDate> work = days(WORK);

    boolean working(LocalDate day) {
        int dayOfWeek = day.getDayOfWeek().getValue();
        return work.contains(day) || dayOfWeek < 6 && !off.contains(day);
    }

    /** Goes on day by day until so many working days have been met; the first day is not counted. */
    LocalDate plus(LocalDate day, int count) {
        var met = 0;
        var at = day;
        while (met < count) {
            at = at.plusDays(1);
            met += working(at) ? 1 : 0;
        }
        return at;
    }

    LocalDate minus(LocalDate day, int count) {
        var met = 0;
        var at = day;
        while (met < count) {
            at = at.minusDays(1);
            met += working(at) ? 1 : 0;
        }
        return at;
    }

    private static Set<LocalDate> days(String printed) {
        var days = new HashSet<LocalDate>();
        Arrays.stream(printed.split("\\s+")).forEach(range -> {
            var first = LocalDate.parse(range.substring(0, 10));
            var last = range.length() == 10 ? first : first.withDayOfMonth(Integer.parseInt(range.substring(12)));
            first.datesUntil(last.plusDays(1)).forEach(days::add);
        });
        return days;
    }
}
