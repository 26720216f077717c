package cn.com.ytajpx.anpei.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A day that is looked at, and the days around it.
 *
 * @param ending   how many current certificates have which last valid day: of those due on {@code day} or reminded on the days after it
 * @param renewed  the same of those due that another certificate has renewed
 * @param outcomes the newest reminders of the current certificates among those due
 * @param reminded day by day up to {@code day}; days without any are missing
 * @param people   how many are known, at most
 */
record DayBook(DueDay day, SortedMap<LocalDate, Long> ending, Map<LocalDate, Long> renewed, List<Outcome> outcomes, List<PlannedDay> reminded,
        long people) {

    /** How many certificates have this last valid day, current or renewed. */
    long due(LocalDate lastValidDay) {
        return ending.getOrDefault(lastValidDay, 0L) + renewed.getOrDefault(lastValidDay, 0L);
    }

    /** The last valid days of which there are reminders, of whatever distance. */
    Set<LocalDate> everReminded() {
        return outcomes.stream().map(Outcome::lastValidDay).collect(Collectors.toSet());
    }

    /** What falls on each of the next days, as if nobody renewed meanwhile. */
    List<PlannedDay> upcoming(Distances distances, int days) {
        Map<LocalDate, Long> reminders = new TreeMap<>();
        ending.forEach((lastValidDay, people) ->
                distances.remindersOf(lastValidDay).forEach(on -> reminders.merge(on, people, Long::sum)));
        return Stream.iterate(day.asOf().plusDays(1), on -> on.plusDays(1)).limit(days)
                .map(on -> new PlannedDay(on, reminders.getOrDefault(on, 0L), ending.getOrDefault(on.minusDays(1), 0L))).toList();
    }
}
