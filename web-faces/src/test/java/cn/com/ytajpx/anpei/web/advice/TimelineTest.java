package cn.com.ytajpx.anpei.web.advice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.common.DateWindow;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

    @Test
    void itReachesFromTodayToTheLastValidDay() {
        var line = line("2024-09-09", "2024-09-11", "2024-09-26", "2024-12-01");

        assertThat(line.at(TODAY)).isEqualTo(20);
        assertThat(line.getEnd()).isEqualTo(340);
        assertThat(line.getStudyFrom()).isLessThan(line.getStudyTo());
        assertThat(line.getReady()).isBetween(line.getStudyTo(), line.getEnd());
        assertThat(line.isInTime()).isTrue();
    }

    @Test
    void whatComesTooLateReachesBeyondTheLastValidDay() {
        var line = line("2024-03-05", "2024-03-07", "2024-03-21", "2024-03-05");

        assertThat(line.isInTime()).isFalse();
        assertThat(line.getReady()).isEqualTo(340).isGreaterThan(line.getEnd());
    }

    @ParameterizedTest(name = "study from {0}, ready on {2}, valid to {3}")
    @CsvSource({"2024-03-05, 2024-03-07, 2024-03-21, 2025-02-28", "2024-11-20, 2024-11-22, 2024-12-06, 2024-12-06",
        "2024-03-05, 2024-03-07, 2024-03-21, 2024-03-01", "2024-03-01, 2024-03-01, 2024-03-01, 2024-03-01"})
    void itsWordsNeverRunIntoEachOtherOrOut(String from, String to, String ready, String end) {
        var line = line(from, to, ready, end);

        assertThat(line.getStudyLabel()).isBetween(56L, 268L);
        assertThat(line.getReadyLabel()).isGreaterThanOrEqualTo(line.getStudyLabel() + 12).isLessThanOrEqualTo(304);
        assertThat(line.getEndLabel()).isBetween(164L, 340L);
    }

    private static Timeline line(String from, String to, String ready, String end) {
        return new Timeline(TODAY, new DateWindow(LocalDate.parse(from), LocalDate.parse(to)), LocalDate.parse(ready), LocalDate.parse(end));
    }
}
