package cn.com.ytajpx.anpei.preregistration;

import static cn.com.ytajpx.anpei.preregistration.Entrance.*;
import static cn.com.ytajpx.anpei.preregistration.PreregistrationReason.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.common.Reason;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.plan.AdviceLabel;
import cn.com.ytajpx.anpei.plan.Advisors;
import cn.com.ytajpx.anpei.plan.ClassAdvice;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Who may get into which class of 2024")
class PreregistrationPolicyTest {

    private static final ClassAdvice ADVISOR = Advisors.onThePlanOf2024();
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

    private static TrainingClass named(String code) {
        return Stream.of(Optional.<LocalDate>empty(), Optional.of(LocalDate.of(2024, 12, 31)))
                .flatMap(certificate -> ADVISOR.advise(NEW_YEAR, certificate).classes().stream())
                .map(each -> each.trainingClass()).filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    }

    private static Wish wish(String today, String lastValidDay, String code, Entrance entrance, boolean warningRead, String alreadyIn) {
        var advice = ADVISOR.advise(LocalDate.parse(today), Optional.ofNullable(lastValidDay).map(LocalDate::parse));
        return new Wish(named(code), advice, List.of(), entrance, warningRead, alreadyIn);
    }

    private static List<Reason> refused(Wish wish) {
        return PreregistrationPolicy.judge(wish).refusals().stream().map(Refusal::reason).toList();
    }

    private static List<Reason> reasons(String expected) {
        return expected == null ? List.of() : Arrays.stream(expected.split(" ")).<Reason>map(PreregistrationReason::valueOf).toList();
    }

    @ParameterizedTest(name = "on {0}, valid to {1}, {2} by {3}: {4}")
    @DisplayName("R-R1, R-C3a: each rule alone")
    @CsvSource({
        "2024-03-01, 2024-07-31, 2024-R4, REGULAR,",
        "2024-03-31, 2024-07-31, 2024-R4, REGULAR,",
        "2024-04-01, 2024-07-31, 2024-R4, REGULAR, CENTRE_DEADLINE_PASSED_NO_OTHER",
        "2024-03-28, 2024-07-31, 2024-R3, REGULAR, CENTRE_DEADLINE_PASSED",
        "2024-04-01, 2024-07-31, 2024-R4, LATE_LIST,",
        "2024-04-29, 2024-07-31, 2024-R4, LATE_LIST,",
        "2024-04-30, 2024-07-31, 2024-R4, LATE_LIST, BOOKING_WINDOW_PASSED_NO_OTHER",
        "2024-03-01, 2024-07-31, 2024-R1, REGULAR, BOOKING_WINDOW_PASSED",
        "2024-03-01, 2024-07-31, 2024-R4, LATE_LIST, LATE_LIST_NOT_YET",
        "2024-03-01, 2024-07-31, 2024-P1, REGULAR, CLASS_FOR_THE_UNCERTIFIED",
        "2024-03-01,           , 2024-R4, REGULAR, CLASS_NEEDS_CERTIFICATE",
        "2024-03-01, 2024-02-29, 2024-R4, REGULAR, CLASS_NEEDS_CERTIFICATE",
        "2024-02-29, 2024-02-29, 2024-R4, REGULAR, STUDY_ENDS_TOO_LATE",
        "2024-03-01,           , 2024-P1, REGULAR,",
        "2024-03-01, 2024-02-29, 2024-P1, REGULAR,",
        "2024-03-01, 2024-05-08, 2024-R4, REGULAR, STUDY_ENDS_TOO_LATE",
        "2024-03-01, 2024-05-07, 2024-R4, REGULAR, STUDY_ENDS_TOO_LATE"})
    void whatIsRefused(String today, String lastValidDay, String code, Entrance entrance, String expected) {
        assertThat(refused(wish(today, lastValidDay, code, entrance, true, null))).isEqualTo(reasons(expected));
    }

    @Test
    @DisplayName("R-R1: the refusal names the deadline and the next suitable class with its own")
    void aMissedDeadlineNamesTheNextClass() {
        var refusal = PreregistrationPolicy.judge(wish("2024-03-28", "2024-07-31", "2024-R3", REGULAR, true, null)).refusals().get(0);
        assertThat(refusal.arguments()).containsExactly("再培训班第三期", LocalDate.of(2024, 3, 27), "再培训班第四期", LocalDate.of(2024, 3, 31));
    }

    @ParameterizedTest(name = "valid to {0}: {1} warns of {2}")
    @DisplayName("R-C3a: a risky choice needs its warning read, and is then allowed")
    @CsvSource({
        "2024-12-06, 2024-R8, LITTLE_SLACK", "2024-12-12, 2024-R8, LITTLE_SLACK", "2024-12-05, 2024-R8, NOT_READY_IN_TIME",
        "2024-11-23, 2024-R8, NOT_READY_IN_TIME", "2024-05-09, 2024-R4, NOT_READY_IN_TIME"})
    void aRiskIsTold(String lastValidDay, String code, RiskWarning warning) {
        var unread = wish("2024-03-01", lastValidDay, code, REGULAR, false, null);
        assertThat(unread.risks()).containsExactly(warning);
        assertThat(refused(unread)).containsExactly(RISK_WARNING_UNREAD);
        assertThat(refused(wish("2024-03-01", lastValidDay, code, REGULAR, true, null))).isEmpty();
    }

    @ParameterizedTest(name = "valid to {0}, another to {1}, {2}: {3}, labelled {4}")
    @DisplayName("R-R2, R-C3a: a class too late for another valid certificate is a risk; up to its last valid day it is in time")
    @CsvSource({
        "2024-12-13, 2024-05-30, 2024-R3, , POSSIBLE", "2024-12-13, 2024-05-30, 2024-R7, OTHER_TOO_LATE, TOO_LATE",
        "2024-12-31, 2024-12-06, 2024-R8, , POSSIBLE", "2024-12-31, 2024-12-05, 2024-R8, OTHER_TOO_LATE, TOO_LATE",
        "2024-12-31, 2024-02-29, 2024-R8, , POSSIBLE", "2024-12-05, 2024-05-30, 2024-R8, NOT_READY_IN_TIME OTHER_TOO_LATE, TOO_LATE",
        "2024-12-06, 2024-05-30, 2024-R8, OTHER_TOO_LATE LITTLE_SLACK, TOO_LATE", "2024-05-30, 2024-12-13, 2024-R3, , RECOMMENDED"})
    void aClassTooLateForAnotherCertificate(String lastValidDay, String other, String code, String warnings, AdviceLabel label) {
        var advice = ADVISOR.advise(LocalDate.of(2024, 3, 1), Optional.of(LocalDate.parse(lastValidDay)));
        var unread = new Wish(named(code), advice, List.of(LocalDate.parse(other)), REGULAR, false, null);
        var expected = warnings == null ? List.<RiskWarning>of() : Arrays.stream(warnings.split(" ")).map(RiskWarning::valueOf).toList();

        assertThat(unread.risks()).isEqualTo(expected);
        assertThat(unread.label()).contains(label);
        assertThat(refused(unread)).isEqualTo(expected.isEmpty() ? List.of() : List.of(RISK_WARNING_UNREAD));
        assertThat(refused(new Wish(named(code), advice, unread.others(), REGULAR, true, null))).isEmpty();
    }

    @Test
    @DisplayName("R-C1 a training class takes nothing from a valid certificate")
    void aTrainingClassIsNoRiskForAnotherCertificate() {
        var advice = ADVISOR.advise(LocalDate.of(2024, 3, 1), Optional.of(LocalDate.of(2024, 2, 29)));
        assertThat(new Wish(named("2024-P3"), advice, List.of(LocalDate.of(2024, 5, 30)), REGULAR, false, null).risks()).isEmpty();
    }

    @Test
    void aSafeChoiceNeedsNoWarning() {
        assertThat(refused(wish("2024-03-01", "2024-12-13", "2024-R8", REGULAR, false, null))).isEmpty();
    }

    @Test
    @DisplayName("R-R2: a second one of a kind in a year's plan is refused, whoever asks")
    void oneLivePlaceOfAKind() {
        for (var entrance : Entrance.values()) {
            assertThat(refused(wish("2024-03-01", "2024-07-31", "2024-R4", entrance, true, "再培训班第三期"))).contains(PREREGISTERED_ALREADY);
        }
    }

    @Test
    void everyReasonIsToldAtOnce() {
        assertThat(refused(wish("2024-03-01", "2024-07-31", "2024-P1", LATE_LIST, true, "培训班第二期")))
                .containsExactly(PREREGISTERED_ALREADY, CLASS_FOR_THE_UNCERTIFIED, LATE_LIST_NOT_YET);
    }

    @ParameterizedTest(name = "on {0}, valid to {1}, {2}")
    @DisplayName("R-C3a: staff may set deadline, window, kind and the last valid day aside")
    @CsvSource({"2024-04-01, 2024-07-31, 2024-R4", "2024-04-30, 2024-07-31, 2024-R4", "2024-03-01, 2024-07-31, 2024-P1",
        "2024-03-01, 2024-05-08, 2024-R4", "2024-03-01,, 2024-R4"})
    void anOverridePasses(String today, String lastValidDay, String code) {
        assertThat(refused(wish(today, lastValidDay, code, OVERRIDE, false, null))).isEmpty();
    }
}
