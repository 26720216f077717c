package cn.com.ytajpx.anpei.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The days around one that is looked at.
 *
 * @param ending   how many current certificates have which last valid day, as far as they are reminded on the days after {@code day}
 * @param reminded day by day up to {@code day}; days without any are missing
 */
record DayBook(DueDay day, SortedMap<LocalDate, Long> ending, List<PlannedDay> reminded) {

    /** What falls on each of the next days, as if nobody renewed meanwhile. */
    List<PlannedDay> upcoming(Distances distances, int days) {
        Map<LocalDate, Long> reminders = new TreeMap<>();
        ending.forEach((lastValidDay, people) ->
                distances.remindersOf(lastValidDay).forEach(on -> reminders.merge(on, people, Long::sum)));
        return Stream.iterate(day.asOf().plusDays(1), on -> on.plusDays(1)).limit(days)
                .map(on -> new PlannedDay(on, reminders.getOrDefault(on, 0L), ending.getOrDefault(on.minusDays(1), 0L))).toList();
    }
}
