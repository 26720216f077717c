package cn.com.ytajpx.anpei.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtensionBasisTest {

    private static final LocalDate EXAM = LocalDate.parse("2024-05-10");
    private static final LocalDate APPROVAL = LocalDate.parse("2024-05-17");

    @ParameterizedTest(name = "{0} + {1} months = {2}")
    @DisplayName("R-C6 a passed retraining adds months to the old last valid day, clamped to the end of the month")
    @CsvSource({
        "2024-06-30, 12, 2025-06-30",
        "2024-02-29, 12, 2025-02-28",
        "2023-02-28, 12, 2024-02-28",
        "2024-02-29, 48, 2028-02-29",
        "2024-08-31, 6, 2025-02-28",
        "2023-08-31, 6, 2024-02-29",
        "2024-12-31, 12, 2025-12-31",
    })
    void fromTheOldLastValidDay(LocalDate old, int months, LocalDate extended) {
        assertThat(ExtensionBasis.OLD_LAST_VALID_DAY.newLastValidDay(old, EXAM, APPROVAL, months)).isEqualTo(extended);
    }

    @ParameterizedTest
    @DisplayName("R-C6 the two other bases count their own day as the first of the new term")
    @CsvSource({"EXAM_DAY, 2025-05-09", "APPROVAL_DAY, 2025-05-16"})
    void fromTheDayItself(ExtensionBasis basis, LocalDate extended) {
        assertThat(basis.newLastValidDay(LocalDate.parse("2024-06-30"), EXAM, APPROVAL, 12)).isEqualTo(extended);
    }
}
