package cn.com.ytajpx.anpei.preregistration;

import static cn.com.ytajpx.anpei.preregistration.PreregistrationState.REGISTERED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.certificate.CertificateOutlook;
import cn.com.ytajpx.anpei.certificate.NextStep;
import cn.com.ytajpx.anpei.certificate.Outlooks;
import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.certificate.TraineeOutlook;
import cn.com.ytajpx.anpei.plan.Advisors;
import cn.com.ytajpx.anpei.plan.ClassAdvice;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-R2 What one class a year does for several certificates, on the 2024 plan")
class OwnRenewalsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);
    private static final String SOONER = "2024-05-30";
    private static final String LATER = "2024-12-01";

    private final ClassAdvice advisor = Advisors.onThePlanOf2024();

    private OwnRenewals held(List<Preregistration> live, String... lastValidDays) {
        var certificates = IntStream.range(0, lastValidDays.length)
                .mapToObj(i -> Outlooks.of(Post.values()[i], TODAY, LocalDate.parse(lastValidDays[i]), advisor)).toList();
        var initial = certificates.isEmpty() ? NextStep.of(advisor.advise(TODAY, Optional.empty())) : null;
        return OwnRenewals.of(new TraineeOutlook(TODAY, certificates, initial), live);
    }

    private static List<String> days(List<OwnRenewal> renewals) {
        return renewals.stream().map(each -> each.about().certificate().lastValidDay().toString()).toList();
    }

    private static List<String> classesAhead(OwnRenewals renewals) {
        return renewals.milestones().stream().filter(day -> day.trainingClass() != null).map(day -> day.trainingClass().code()).distinct().toList();
    }

    private static String main(OwnRenewals renewals) {
        return renewals.main().map(OwnRenewal::about).map(CertificateOutlook::certificate).map(each -> each.lastValidDay().toString()).orElse(null);
    }

    @Test
    void withoutAPlaceTheClassForTheSoonerEndServesBothAndNothingElseIsToDo() {
        for (var renewals : List.of(held(List.of(), SOONER, LATER), held(List.of(), LATER, SOONER))) {
            assertThat(main(renewals)).isEqualTo(SOONER);
            assertThat(renewals.main().orElseThrow().renewal().step().advised().trainingClass().code()).isEqualTo("2024-R3");
            assertThat(days(renewals.servedAlong())).containsExactly(LATER);
            assertThat(renewals.alsoToDo()).isEmpty();
            assertThat(classesAhead(renewals)).containsExactly("2024-R3");
        }
    }

    @Test
    void theCertificateThatEndsFirstDecidesEvenIfTheOtherClassClosesFirst() {
        // 1 December: session 7, until 31 March; 5 September: its class closes no sooner
        var renewals = held(List.of(), LATER, "2024-09-05");
        assertThat(renewals.all().get(0).renewal().step().until()).isBeforeOrEqualTo(renewals.all().get(1).renewal().step().until());
        assertThat(main(renewals)).isEqualTo("2024-09-05");
    }

    @Test
    void aPlaceInTimeForBothRenewsBoth() {
        var renewals = held(List.of(Places.in("2024-R3", REGISTERED)), SOONER, LATER);
        assertThat(main(renewals)).isEqualTo(SOONER);
        assertThat(days(renewals.renewedAlong())).containsExactly(LATER);
        assertThat(renewals.alsoToDo()).isEmpty();
        assertThat(renewals.tooLate()).isEmpty();
        assertThat(classesAhead(renewals)).containsExactly("2024-R3");
    }

    @Test
    @DisplayName("R-C3b a place too late for the sooner end is told before anything else, with the class to move to")
    void aPlaceTooLateForOne() {
        var renewals = held(List.of(Places.in("2024-R7", REGISTERED)), SOONER, LATER);
        assertThat(days(renewals.tooLate())).containsExactly(SOONER);
        assertThat(main(renewals)).isEqualTo(LATER);
        assertThat(renewals.renewedAlong()).isEmpty();
        assertThat(renewals.alsoToDo()).isEmpty();
        assertThat(classesAhead(renewals)).containsExactlyInAnyOrder("2024-R3", "2024-R7");
    }

    @Test
    void aPlaceTooLateForAllLeavesNothingElseToSay() {
        var renewals = held(List.of(Places.in("2024-R8", REGISTERED)), LATER, SOONER);
        assertThat(days(renewals.tooLate())).containsExactly(SOONER, LATER);
        assertThat(renewals.main()).isEmpty();
        assertThat(renewals.renewedAlong()).isEmpty();
    }

    @Test
    void aVoidCertificateIsToDoBesideTheValidOne() {
        var renewals = held(List.of(), "2024-02-29", SOONER);
        assertThat(main(renewals)).isEqualTo(SOONER);
        assertThat(days(renewals.alsoToDo())).containsExactly("2024-02-29");
        assertThat(renewals.servedAlong()).isEmpty();
    }

    @Test
    void aCertificateThatWaitsForTheNextPlanIsNotToDo() {
        var renewals = held(List.of(), SOONER, "2025-06-30");
        assertThat(renewals.alsoToDo()).isEmpty();
        assertThat(renewals.servedAlong()).isEmpty();
    }

    @Test
    void whereNoClassSavesTheSoonerOneTheOtherIsStillToDo() {
        var renewals = held(List.of(), "2024-03-05", LATER);
        assertThat(days(Arrays.asList(renewals.main().orElseThrow()))).containsExactly("2024-03-05");
        assertThat(days(renewals.alsoToDo())).containsExactly(LATER);
    }

    @Test
    void withoutACertificateThereIsTheWayToAFirstOne() {
        var renewals = held(List.of());
        assertThat(renewals.main().orElseThrow().about()).isNull();
        assertThat(renewals.servedAlong()).isEmpty();
        assertThat(classesAhead(renewals)).containsExactly("2024-P1");
    }
}
