package cn.com.ytajpx.anpei.reminder;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Everyone due on a day, counted by last valid day and explanation. */
final class DueTally {

    /**
     * Where some of those wanted are, sorted by last valid day.
     *
     * @param days the last valid days they have
     * @param skip how many on these days are before them
     */
    record Part(Set<LocalDate> days, long skip) {
    }

    private final NavigableMap<LocalDate, Map<Explanation, Long>> days = new TreeMap<>();

    /** As far as the book says why: what became of reminders, who is renewed, and who came void and was never reminded. */
    static DueTally of(DayBook book, DueSlices slices) {
        var tally = new DueTally();
        var due = slices.byLastValidDay();
        var reminded = book.everReminded();
        book.renewed().forEach((lastValidDay, people) -> tally.add(lastValidDay, Explanation.RENEWED, people));
        book.outcomes().stream().filter(one -> one.distance() <= due.get(one.lastValidDay()).distance())
                .forEach(one -> tally.add(one.lastValidDay(), one.explanation(), one.people()));
        due.values().stream().filter(slice -> slice.knownOnly() && !reminded.contains(slice.lastValidDay()))
                .forEach(slice -> tally.add(slice.lastValidDay(), Explanation.LAPSED_BEFORE, book.ending().getOrDefault(slice.lastValidDay(), 0L)));
        return tally;
    }

    void add(LocalDate lastValidDay, Explanation explanation, long people) {
        days.computeIfAbsent(lastValidDay, day -> new EnumMap<>(Explanation.class)).merge(explanation, people, Long::sum);
    }

    /** Every explanation is a key. */
    Map<Explanation, Long> byExplanation() {
        var sums = new EnumMap<Explanation, Long>(Explanation.class);
        Arrays.stream(Explanation.values()).forEach(each -> sums.put(each, 0L));
        days.values().forEach(day -> day.forEach((explanation, people) -> sums.merge(explanation, people, Long::sum)));
        return sums;
    }

    long count(Predicate<Explanation> wanted) {
        return days.values().stream().mapToLong(day -> sum(day, wanted)).sum();
    }

    long count(LocalDate lastValidDay) {
        return sum(days.getOrDefault(lastValidDay, Map.of()), explanation -> true);
    }

    /** Of those wanted, from {@code first} (counted from 0), however they are sorted. */
    Part everywhere(Predicate<Explanation> wanted, long first) {
        return new Part(part(wanted, false, 0, Long.MAX_VALUE).days(), first);
    }

    /** Of those wanted, from {@code first} (counted from 0) at most {@code most}, the earliest day first or last. */
    Part part(Predicate<Explanation> wanted, boolean descending, long first, long most) {
        var found = new TreeSet<LocalDate>();
        long before = 0;
        long skipped = 0;
        for (var day : (descending ? days.descendingMap() : days).entrySet()) {
            long people = sum(day.getValue(), wanted);
            if (before + people <= first) {
                skipped = before + people;
            } else if (before - first < most && people > 0) {
                found.add(day.getKey());
            }
            before += people;
        }
        return new Part(found, first - skipped);
    }

    private static long sum(Map<Explanation, Long> day, Predicate<Explanation> wanted) {
        return day.entrySet().stream().filter(each -> wanted.test(each.getKey())).mapToLong(Map.Entry::getValue).sum();
    }
}
