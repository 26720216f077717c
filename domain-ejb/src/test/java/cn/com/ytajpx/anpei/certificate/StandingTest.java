package cn.com.ytajpx.anpei.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    @ParameterizedTest(name = "{1} on {0} is {2}")
    @DisplayName("R-C1, R-C5 valid to the end of the last valid day, void from the next, due from the farthest distance")
    @CsvSource({
        "2024-03-01, 2024-06-30, VALID",
        "2024-03-31, 2024-06-30, VALID",
        "2024-04-01, 2024-06-30, DUE",
        "2024-06-29, 2024-06-30, DUE",
        "2024-06-30, 2024-06-30, DUE",
        "2024-07-01, 2024-06-30, VOID",
        "2024-02-28, 2024-02-29, DUE",
        "2024-02-29, 2024-02-29, DUE",
        "2024-03-01, 2024-02-29, VOID",
        "2025-02-28, 2025-02-28, DUE",
        "2025-03-01, 2025-02-28, VOID",
        "2023-12-01, 2024-02-29, DUE",
        "2023-11-30, 2024-02-29, VALID",
    })
    void standingIsAQuestionToTheDates(LocalDate day, LocalDate lastValidDay, Standing standing) {
        assertThat(Standing.on(day, lastValidDay, 90)).isEqualTo(standing);
    }
}
