package cn.com.ytajpx.anpei.reminder;

import static cn.com.ytajpx.anpei.message.MessageCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.message.MessageCode;
import cn.com.ytajpx.anpei.message.Placeholder;
import cn.com.ytajpx.anpei.plan.Advisors;
import cn.com.ytajpx.anpei.plan.ClassAdvice;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R-N1, R-C4 A reminder names the class and its two deadlines, or the truth")
class ReminderTextTest {

    private final ClassAdvice advisor = Advisors.onThePlanOf2024();

    private ReminderText text(String lastValidDay, int distance, String asOf) {
        return ReminderText.of(new Slice(LocalDate.parse(lastValidDay), distance, LocalDate.parse(asOf), false), LocalDate.parse(asOf), advisor);
    }

    @ParameterizedTest(name = "valid to {0}, on {1}: {2} {3}")
    @CsvSource({
        "2024-06-20, 2024-03-22, CERTIFICATE_DUE, 2024-R4",
        "2024-06-20, 2024-03-31, CERTIFICATE_DUE, 2024-R4",      // the centre's deadline itself
        "2024-06-20, 2024-04-01, CERTIFICATE_DUE_LATE, 2024-R4", // the day after it
        "2024-12-01, 2024-09-02, CERTIFICATE_DUE_LATE, 2024-R7",
        "2024-12-01, 2024-09-05, CERTIFICATE_DUE_LATE, 2024-R7", // the booking window's last day
        "2024-12-01, 2024-09-06, CERTIFICATE_DUE_UNSAFE, ",      // session 8 is listed for December and yet too late
        "2025-01-10, 2024-10-12, CERTIFICATE_DUE_LATE, 2024-R8"})
    void theTextFollowsTheAdvice(String lastValidDay, String asOf, MessageCode code, String classCode) {
        var text = text(lastValidDay, 90, asOf);
        assertThat(text.code()).isEqualTo(code);
        assertThat(text.classCode().orElse(null)).isEqualTo(classCode);
    }

    @Test
    void theTwoDeadlinesAndTheDaysLeftAreThoseOfTheDay() {
        assertThat(text("2024-06-20", 90, "2024-03-25").shared())
                .containsEntry(Placeholder.DAYS_LEFT, 87L)
                .containsEntry(Placeholder.CLASS_NAME, "再培训班第四期")
                .containsEntry(Placeholder.CENTRE_DEADLINE, LocalDate.parse("2024-03-31"))
                .containsEntry(Placeholder.BOOKING_OPENS, LocalDate.parse("2024-03-30"))
                .containsEntry(Placeholder.BOOKING_CLOSES, LocalDate.parse("2024-04-29"))
                .containsEntry(Placeholder.READY_ON, LocalDate.parse("2024-05-21"))
                .containsEntry(Placeholder.VOID_FROM, LocalDate.parse("2024-06-21"));
    }

    @Test
    @DisplayName("R-C5 The day after the last valid day")
    void aLapsedCertificateIsSaidToBeVoid() {
        var text = text("2024-02-29", Distances.VOID, "2024-03-01");
        assertThat(text.code()).isEqualTo(CERTIFICATE_VOID);
        assertThat(text.shared()).containsEntry(Placeholder.VOID_FROM, LocalDate.parse("2024-03-01"));
    }

    @ParameterizedTest
    @CsvSource({"2024-06-20, 90, 2024-03-22", "2024-06-20, 60, 2024-04-21", "2024-12-01, 15, 2024-11-20", "2024-02-29, -1, 2024-03-01"})
    void everyPlaceholderOfItsTextHasAValue(String lastValidDay, int distance, String asOf) {
        var text = text(lastValidDay, distance, asOf);
        var personal = java.util.Set.of(Placeholder.NAME, Placeholder.POST);
        assertThat(text.code().placeholders().stream().filter(one -> !personal.contains(one)).collect(Collectors.toSet()))
                .isEqualTo(text.shared().keySet());
    }
}
