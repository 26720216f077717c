package cn.com.ytajpx.anpei.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DayBookTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-03-01");

    private final Distances distances = new Distances(List.of(90, 30, 1));
    private final DayBook book = new DayBook(new DueDay(TODAY, Optional.empty(), 0), new TreeMap<>(Map.of(
            TODAY, 2L, TODAY.plusDays(1), 3L, TODAY.plusDays(32), 5L, TODAY.plusDays(90), 7L, TODAY.plusDays(91), 11L,
            TODAY.plusDays(92), 13L, TODAY.plusDays(93), 17L)), Map.of(), List.of(), List.of(), 0);

    @Test
    @DisplayName("R-N1, R-C5 reminders fall on their distances, the void notice on the day after the last")
    void eachOfTheNextDaysHasItsRemindersAndVoidNotices() {
        assertThat(book.upcoming(distances, 2)).containsExactly(
                new PlannedDay(TODAY.plusDays(1), 11, 2), new PlannedDay(TODAY.plusDays(2), 13 + 5, 3));
        assertThat(book.upcoming(distances, 0)).isEmpty();
    }
}
