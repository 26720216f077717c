package cn.com.ytajpx.anpei.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.plan.Advice;
import cn.com.ytajpx.anpei.plan.Advisors;
import cn.com.ytajpx.anpei.plan.ClassAdvice;
import cn.com.ytajpx.anpei.plan.ClassKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R-C4 What to do next, on the 2024 plan")
class NextStepTest {

    private final ClassAdvice advisor = Advisors.onThePlanOf2024();

    private NextStep next(LocalDate today, LocalDate lastValidDay) {
        return NextStep.of(advisor.advise(today, Optional.ofNullable(lastValidDay)));
    }

    @ParameterizedTest(name = "on {0}, valid to {1}: {2} {3} until {4}")
    @CsvSource({
        "2024-03-01, 2024-06-30, PRE_REGISTER, 2024-R4, 2024-03-31",
        "2024-03-31, 2024-06-30, PRE_REGISTER, 2024-R4, 2024-03-31",    // the centre's deadline itself
        "2024-04-01, 2024-06-30, ENTER_LATE_LIST, 2024-R4, 2024-04-29", // the day after it
        "2024-04-29, 2024-06-30, ENTER_LATE_LIST, 2024-R4, 2024-04-29", // the window's last day
        "2024-04-30, 2024-06-30, ENTER_LATE_LIST, 2024-R5, 2024-05-26", // not its month, but in time
        "2024-05-27, 2024-06-30, CALL_CENTRE, , 2024-06-30",            // nothing is in time any more
        "2024-06-30, 2024-06-30, CALL_CENTRE, , 2024-06-30",            // the last valid day itself
        "2024-07-01, 2024-06-30, PRE_REGISTER, 2024-P2, 2024-08-14",    // void: a training class
        "2024-03-01, 2024-02-29, PRE_REGISTER, 2024-P1, 2024-04-17",
        "2024-02-29, 2024-02-29, CALL_CENTRE, , 2024-02-29",
        "2024-03-01, 2024-12-01, PRE_REGISTER, 2024-R7, 2024-03-31",    // listed for session 8, which would be too late
        "2024-03-27, 2024-05-30, PRE_REGISTER, 2024-R3, 2024-03-27",
        "2024-03-28, 2024-05-30, ENTER_LATE_LIST, 2024-R3, 2024-03-28"})
    void aHolderPreRegistersInTimeEntersTheLateListOrCalls(LocalDate today, LocalDate lastValidDay, NextDeed deed, String code,
            LocalDate until) {
        var step = next(today, lastValidDay);
        assertThat(step.deed()).isEqualTo(deed);
        assertThat(step.classToTake().map(each -> each.trainingClass().code()).orElse(null)).isEqualTo(code);
        assertThat(step.until()).isEqualTo(until);
    }

    @ParameterizedTest(name = "on {0}: {1} {2} until {3}")
    @CsvSource({
        "2024-03-01, PRE_REGISTER, 2024-P1, 2024-04-17",
        "2024-04-17, PRE_REGISTER, 2024-P1, 2024-04-17",
        "2024-04-18, ENTER_LATE_LIST, 2024-P1, 2024-04-18",
        "2024-04-19, PRE_REGISTER, 2024-P2, 2024-08-14",
        "2024-11-07, ENTER_LATE_LIST, 2024-P3, 2024-11-07",
        "2024-11-08, AWAIT_PLAN, , "})
    void whoHasNoCertificateTakesTheEarliestTrainingClass(LocalDate today, NextDeed deed, String code, LocalDate until) {
        var step = next(today, null);
        assertThat(step.kind()).isEqualTo(ClassKind.TRAINING);
        assertThat(step.deed()).isEqualTo(deed);
        assertThat(step.classToTake().map(each -> each.trainingClass().code()).orElse(null)).isEqualTo(code);
        assertThat(step.until()).isEqualTo(until);
    }

    @ParameterizedTest(name = "on {0}, valid to {1}: {2} {3}")
    @CsvSource({
        "2024-03-01, 2025-03-01, AWAIT_PLAN, ",
        "2024-12-31, 2025-06-30, AWAIT_PLAN, ",
        "2024-03-01, 2025-01-01, PRE_REGISTER, 2024-R8",      // no class ever lists January: this year's last
        "2024-03-01, 2025-02-28, PRE_REGISTER, 2024-R8",
        "2024-11-18, 2025-02-28, ENTER_LATE_LIST, 2024-R8",
        "2024-11-19, 2025-02-28, CALL_CENTRE, ",
        "2024-03-01, 2026-01-10, AWAIT_PLAN, ",
        "2025-01-02, 2025-06-30, AWAIT_PLAN, "})
    @DisplayName("A certificate of a year without a plan waits for it, unless its month is one that no class lists")
    void nextYearsCertificates(LocalDate today, LocalDate lastValidDay, NextDeed deed, String code) {
        var published = advisor.advise(today, Optional.of(lastValidDay)).classes().stream()
                .filter(each -> each.trainingClass().planYear() >= today.getYear()).toList();
        var step = NextStep.of(new Advice(today, lastValidDay, published));
        assertThat(step.deed()).isEqualTo(deed);
        assertThat(step.classToTake().map(each -> each.trainingClass().code()).orElse(null)).isEqualTo(code);
    }

    @ParameterizedTest(name = "on {0}, valid to {1}: then {2}")
    @CsvSource({"2024-03-01, , 2024-P2", "2024-08-20, , ", "2024-03-01, 2024-08-05, 2024-R6", "2024-03-01, 2024-06-30, 2024-R5"})
    void whoMissesTheClassIsToldOfTheNextChance(LocalDate today, LocalDate lastValidDay, String code) {
        assertThat(next(today, lastValidDay).nextChance().map(each -> each.trainingClass().code()).orElse(null)).isEqualTo(code);
    }

    @Test
    void whatPressesMostComesFirstAndWhatDoesNotPressLast() {
        var today = LocalDate.of(2024, 3, 1);
        var soon = next(today, LocalDate.of(2024, 5, 30));
        var later = next(today, LocalDate.of(2024, 12, 1));
        var never = next(today, LocalDate.of(2025, 6, 30));
        assertThat(Stream.of(never, later, soon).sorted(NextStep.MOST_PRESSING_FIRST))
                .containsExactly(soon, later, never);
    }
}
