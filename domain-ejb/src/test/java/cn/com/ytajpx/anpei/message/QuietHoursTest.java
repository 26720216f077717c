package cn.com.ytajpx.anpei.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R-N4 Quiet hours")
class QuietHoursTest {

    @ParameterizedTest(name = "quiet {0} to {1} o''clock: {2} is sent at {3}")
    @CsvSource({
            "21, 8, 2024-02-28T20:59:59, 2024-02-28T20:59:59",
            "21, 8, 2024-02-28T21:00,    2024-02-29T08:00",
            "21, 8, 2024-02-29T02:00,    2024-02-29T08:00",
            "21, 8, 2024-02-29T07:59:59, 2024-02-29T08:00",
            "21, 8, 2024-02-29T08:00,    2024-02-29T08:00",
            "21, 8, 2024-12-31T23:30,    2025-01-01T08:00",
            "12, 14, 2024-03-01T13:00,   2024-03-01T14:00",
            "12, 14, 2024-03-01T11:59,   2024-03-01T11:59",
            "21, 24, 2024-03-01T22:00,   2024-03-02T00:00",
            "24, 8, 2024-03-01T23:59,    2024-03-01T23:59",
            "24, 8, 2024-03-01T00:00,    2024-03-01T08:00",
            "0, 0, 2024-03-01T03:00,     2024-03-01T03:00"})
    void aMessageWaitsForTheirEnd(int begin, int end, LocalDateTime written, LocalDateTime sent) {
        assertThat(new QuietHours(begin, end).notBefore(written)).isEqualTo(sent);
    }

    @Test
    void anHourBeyondTheDayIsRefused() {
        assertThatThrownBy(() -> new QuietHours(21, 25)).isInstanceOf(IllegalArgumentException.class);
    }
}
