package cn.com.ytajpx.anpei.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R-N1, R-N2 The newest distance due")
class DistancesTest {

    private final Distances distances = new Distances(List.of(90, 60, 30, 15, 7, 3, 1));

    @ParameterizedTest(name = "valid to {0}, asked on {1}: {2}")
    @CsvSource({
        "2024-06-20, 2024-03-21,   ", // 91 days
        "2024-06-20, 2024-03-22, 90",
        "2024-06-20, 2024-04-20, 90", // 61 days
        "2024-06-20, 2024-04-21, 60",
        "2024-06-20, 2024-05-20, 60", // 31 days
        "2024-06-20, 2024-05-21, 30",
        "2024-06-20, 2024-06-05, 15",
        "2024-06-20, 2024-06-13, 7",
        "2024-06-20, 2024-06-14, 7",
        "2024-06-20, 2024-06-17, 3",
        "2024-06-20, 2024-06-19, 1",
        "2024-06-20, 2024-06-20, 1", // the last valid day itself is still valid
        "2024-06-20, 2024-06-21, -1",
        "2024-06-20, 2024-09-01, -1",
        "2024-02-29, 2024-02-28, 1",
        "2024-02-29, 2024-02-29, 1",
        "2024-02-29, 2024-03-01, -1",
        "2024-02-29, 2023-12-01, 90",
        "2025-02-28, 2024-11-30, 90",
        "2025-02-28, 2024-11-29,   "})
    void isTheSmallestNotBelowTheDaysLeft(LocalDate lastValidDay, LocalDate asOf, Integer distance) {
        var due = distances.newestDue(lastValidDay, asOf);
        assertThat(due.isPresent() ? (Integer) due.getAsInt() : null).isEqualTo(distance);
    }

    @Test
    @DisplayName("After an outage only the newest of the distances crossed")
    void anOutageOfFortyDaysGivesOneReminder() {
        var lastValidDay = LocalDate.parse("2024-06-20");
        assertThat(distances.newestDue(lastValidDay, LocalDate.parse("2024-04-30"))).hasValue(60);
        assertThat(distances.newestDue(lastValidDay, LocalDate.parse("2024-06-09"))).hasValue(15);
    }

    @Test
    void fallOnTheirDaysBeforeTheLastValidDay() {
        assertThat(new Distances(List.of(1, 30)).remindersOf(LocalDate.parse("2024-03-30")))
                .containsExactly(LocalDate.parse("2024-02-29"), LocalDate.parse("2024-03-29"));
    }

    @Test
    void zeroIsTheLastValidDayItself() {
        var onTheDay = new Distances(List.of(7, 0));
        assertThat(onTheDay.newestDue(LocalDate.parse("2024-06-20"), LocalDate.parse("2024-06-19"))).hasValue(7);
        assertThat(onTheDay.newestDue(LocalDate.parse("2024-06-20"), LocalDate.parse("2024-06-20"))).hasValue(0);
    }

    @Test
    void noneOrNegativeOnesAreRefused() {
        assertThatThrownBy(() -> new Distances(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Distances(List.of(30, -1))).isInstanceOf(IllegalArgumentException.class);
    }
}
