package cn.com.ytajpx.anpei.certificate;

import static cn.com.ytajpx.anpei.certificate.MilestoneKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.plan.Advisors;
import cn.com.ytajpx.anpei.plan.ClassAdvice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R-C4 A trainee's outlook, on the 2024 plan")
class TraineeOutlookTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

    private final ClassAdvice advisor = Advisors.onThePlanOf2024();

    private CertificateOutlook of(Post post, LocalDate today, LocalDate lastValidDay) {
        return Outlooks.of(post, today, lastValidDay, advisor);
    }

    private static List<Milestone> milestones(TraineeOutlook outlook) {
        var steps = outlook.certificates().isEmpty() ? List.of(outlook.next()) : outlook.certificates().stream().map(CertificateOutlook::step).toList();
        return outlook.milestones(steps.stream().flatMap(step -> step.classToTake().stream()).toList());
    }

    @ParameterizedTest(name = "on {0}: {1}, {2} days left, {3} percent passed")
    @CsvSource({
        "2024-03-31, VALID, 91, 75",
        "2024-04-01, DUE, 90, 75",   // the farthest reminder
        "2024-06-29, DUE, 1, 99",
        "2024-06-30, DUE, 0, 100",   // the last valid day itself
        "2024-07-01, VOID, -1, 100",
        "2023-06-01, VALID, 395, 0"})
    @DisplayName("R-C1, R-C5 standing and days left of a certificate valid to 30 June 2024")
    void standingAndDaysLeft(LocalDate today, Standing standing, long left, int passed) {
        var outlook = of(Post.PRINCIPAL, today, LocalDate.of(2024, 6, 30));
        assertThat(outlook.standing()).isEqualTo(standing);
        assertThat(outlook.daysLeft()).isEqualTo(left);
        assertThat(outlook.passedPercent()).isEqualTo(passed);
        assertThat(outlook.voidFrom()).isEqualTo("2024-07-01");
    }

    @Test
    void ofTwoCertificatesTheOneThatPressesMoreDecides() {
        var outlook = new TraineeOutlook(TODAY, List.of(of(Post.PRINCIPAL, TODAY, LocalDate.of(2024, 12, 1)),
                of(Post.SAFETY_MANAGER, TODAY, LocalDate.of(2024, 5, 30))), null);

        assertThat(outlook.about().orElseThrow().certificate().post()).isEqualTo(Post.SAFETY_MANAGER);
        assertThat(outlook.next().until()).isEqualTo("2024-03-27");
    }

    @Test
    void ofTwoWithTheSameDeadlineTheOneThatEndsSoonerComesFirst() {
        var outlook = new TraineeOutlook(TODAY, List.of(of(Post.PRINCIPAL, TODAY, LocalDate.of(2024, 12, 1)),
                of(Post.SAFETY_MANAGER, TODAY, LocalDate.of(2024, 6, 30))), null);

        assertThat(outlook.about().orElseThrow().certificate().lastValidDay()).isEqualTo("2024-06-30");
    }

    @Test
    void aVoidCertificateIsNoReasonToForgetTheValidOne() {
        var outlook = new TraineeOutlook(TODAY, List.of(of(Post.PRINCIPAL, TODAY, LocalDate.of(2024, 2, 29)),
                of(Post.SAFETY_MANAGER, TODAY, LocalDate.of(2024, 6, 30))), null);

        assertThat(outlook.certificates()).extracting(each -> each.step().until())
                .containsExactly(LocalDate.of(2024, 3, 31), LocalDate.of(2024, 4, 17));
    }

    @Test
    void theDaysAheadAreThoseOfTheClassAndOfTheCertificateInOrder() {
        var outlook = new TraineeOutlook(TODAY, List.of(of(Post.PRINCIPAL, TODAY, LocalDate.of(2024, 6, 30))), null);

        assertThat(milestones(outlook)).extracting(day -> day.kind() + " " + day.on()).containsExactly(
                "BOOKING_OPENS 2024-03-30", "CENTRE_DEADLINE 2024-03-31", "REMINDED_FROM 2024-04-01", "BOOKING_CLOSES 2024-04-29",
                "CHECK_IN 2024-05-06", "STUDY_ENDS 2024-05-08", "READY 2024-05-21", "LAST_VALID_DAY 2024-06-30", "VOID_FROM 2024-07-01");
    }

    @Test
    void whatHasPassedIsNotAheadAndAClassThatServesTwoCertificatesIsSaidOnce() {
        var today = LocalDate.of(2024, 4, 1);
        var outlook = new TraineeOutlook(today, List.of(of(Post.PRINCIPAL, today, LocalDate.of(2024, 6, 30)),
                of(Post.SAFETY_MANAGER, today, LocalDate.of(2024, 7, 31))), null);

        assertThat(milestones(outlook)).extracting(Milestone::kind)
                .doesNotContain(CENTRE_DEADLINE, BOOKING_OPENS).containsOnlyOnce(BOOKING_CLOSES, CHECK_IN, READY);
        assertThat(milestones(outlook)).filteredOn(day -> day.kind() == LAST_VALID_DAY).hasSize(2);
    }

    @Test
    void withoutACertificateTheTrainingClassIsAhead() {
        var outlook = new TraineeOutlook(TODAY, List.of(), NextStep.of(advisor.advise(TODAY, Optional.empty())));

        assertThat(outlook.next().classToTake().orElseThrow().trainingClass().code()).isEqualTo("2024-P1");
        assertThat(outlook.about()).isEmpty();
        assertThat(milestones(outlook)).extracting(Milestone::kind).endsWith(READY).hasSize(6);
    }
}
