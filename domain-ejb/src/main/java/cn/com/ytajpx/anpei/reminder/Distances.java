package cn.com.ytajpx.anpei.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * How many days before the last valid day people are reminded (setting, default 90, 60, 30, 15, 7, 3, 1), and the notice on
 * the day after it.
 */
final class Distances {

    /** The day after the last valid day: the certificate is void. */
    static final int VOID = -1;

    private final TreeSet<Integer> days;

    /** @throws IllegalArgumentException if there is none, or one is negative */
    Distances(Collection<Integer> days) {
        if (days.isEmpty() || days.stream().anyMatch(one -> one < 0)) {
            throw new IllegalArgumentException("distances " + days);
        }
        this.days = new TreeSet<>(days);
    }

    int largest() {
        return days.last();
    }

    /**
     * The newest distance that a certificate has reached: the smallest not below the days it has left. Empty while it is
     * further away than the largest; {@link #VOID} once its last valid day has passed.
     */
    OptionalInt newestDue(LocalDate lastValidDay, LocalDate asOf) {
        long left = ChronoUnit.DAYS.between(asOf, lastValidDay);
        if (left < 0) {
            return OptionalInt.of(VOID);
        }
        var reached = left > largest() ? null : days.ceiling((int) left);
        return reached == null ? OptionalInt.empty() : OptionalInt.of(reached);
    }

    /** The days on which a certificate's reminders fall, the earliest first; without the void notice. */
    List<LocalDate> remindersOf(LocalDate lastValidDay) {
        return days.descendingSet().stream().map(lastValidDay::minusDays).toList();
    }
}
