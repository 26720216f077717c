package cn.com.ytajpx.anpei.preregistration;

import static cn.com.ytajpx.anpei.preregistration.Cover.*;
import static cn.com.ytajpx.anpei.preregistration.PreregistrationState.LATE;
import static cn.com.ytajpx.anpei.preregistration.PreregistrationState.REGISTERED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.certificate.NextStep;
import cn.com.ytajpx.anpei.plan.Advice;
import cn.com.ytajpx.anpei.plan.Advisors;
import cn.com.ytajpx.anpei.plan.ClassAdvice;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Session 3 ends on 3 April 2024, session 8 on 22 November; exam and approval of session 8 are expected on 6 December. */
@DisplayName("Whether a certificate's renewal is in hand, on the 2024 plan")
class CoverTest {

    private final ClassAdvice advisor = Advisors.onThePlanOf2024();

    private NextStep step(String today, String lastValidDay) {
        return NextStep.of(advisor.advise(LocalDate.parse(today), Optional.ofNullable(lastValidDay).map(LocalDate::parse)));
    }

    private Renewal renewal(String today, String lastValidDay, Preregistration... live) {
        return Renewal.of(step(today, lastValidDay), Arrays.asList(live));
    }

    @ParameterizedTest(name = "on {0}, valid to {1}: {2}")
    @DisplayName("Without a place the advice decides (R-C3b late list and lost, R-C5 void from the day after the last)")
    @CsvSource({
        "2024-03-01, 2024-06-30, TO_REGISTER", "2024-03-31, 2024-06-30, TO_REGISTER", "2024-04-01, 2024-06-30, LATE_LIST",
        "2024-05-27, 2024-06-30, LOST", "2024-06-30, 2024-06-30, LOST", "2024-07-01, 2024-06-30, VOID", "2024-03-01, 2025-06-30, LATER",
        "2024-03-01, , TO_REGISTER"})
    void withoutAPlace(String today, String lastValidDay, Cover cover) {
        assertThat(renewal(today, lastValidDay).cover()).isEqualTo(cover);
    }

    @ParameterizedTest(name = "valid to {0}, in {1}: {2}")
    @DisplayName("R-R2 a place covers the certificates for which exam and approval are done by the last valid day, that day included")
    @CsvSource({
        "2024-12-31, 2024-R8, COVERED", "2024-12-06, 2024-R8, COVERED", "2024-12-05, 2024-R8, LOST", "2024-11-22, 2024-R8, LOST",
        "2024-05-30, 2024-R8, LOST", "2024-05-30, 2024-R3, COVERED", "2024-12-01, 2024-R3, COVERED", "2025-06-30, 2024-R3, COVERED"})
    void aPlaceCoversWhatItIsInTimeFor(String lastValidDay, String code, Cover cover) {
        assertThat(renewal("2024-03-01", lastValidDay, Places.in(code, REGISTERED)).cover()).isEqualTo(cover);
    }

    @Test
    @DisplayName("R-R2 one place is judged for each of a person's certificates by itself")
    void onePlaceTwoCertificates() {
        var place = Places.in("2024-R7", REGISTERED);

        assertThat(renewal("2024-03-01", "2024-12-01", place).cover()).isEqualTo(COVERED);
        var sooner = renewal("2024-03-01", "2024-05-30", place);
        assertThat(sooner.cover()).isEqualTo(LOST);
        assertThat(sooner.tooLate()).isTrue();
        assertThat(sooner.wayOut()).get().satisfies(way -> assertThat(way.trainingClass().code()).isEqualTo("2024-R3"));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @DisplayName("R-C3b a class to move to is named as long as the province books it, and none once nothing is in time")
    @CsvSource({"2024-03-27, 2024-R3", "2024-03-28, 2024-R3", "2024-05-21, "})
    void theWayOut(String today, String code) {
        var renewal = renewal(today, "2024-05-30", Places.in("2024-R7", REGISTERED));
        assertThat(renewal.tooLate()).isTrue();
        assertThat(renewal.wayOut().map(way -> way.trainingClass().code())).isEqualTo(Optional.ofNullable(code));
    }

    @Test
    void aPlaceInTimeNeedsNoWayOut() {
        assertThat(renewal("2024-03-01", "2024-05-30", Places.in("2024-R3", REGISTERED)).wayOut()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = PreregistrationState.class, names = {"WAITING", "LATE"})
    @DisplayName("In the line or on the late list nothing is certain yet, and too late is too late")
    void notCertainYet(PreregistrationState state) {
        assertThat(renewal("2024-03-01", "2024-05-30", Places.in("2024-R3", state)).cover()).isEqualTo(WAITING);
        assertThat(renewal("2024-03-01", "2024-05-30", Places.in("2024-R8", state)).cover()).isEqualTo(LOST);
    }

    @Test
    @DisplayName("R-C1, R-C5 a void certificate needs a place in a training class; one in a retraining class is none")
    void aVoidCertificate() {
        assertThat(renewal("2024-03-01", "2024-02-29", Places.in("2024-P1", REGISTERED)).cover()).isEqualTo(COVERED);
        assertThat(renewal("2024-03-01", "2024-02-29", Places.in("2024-R3", REGISTERED)).cover()).isEqualTo(VOID);
        assertThat(renewal("2024-03-01", null, Places.in("2024-P1", LATE)).cover()).isEqualTo(WAITING);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @DisplayName("A class that ended more than 30 days ago renews nothing any more")
    @CsvSource({"2024-05-03, COVERED", "2024-05-04, LATE_LIST"})
    void aClassLongOverRenewsNothing(String today, Cover cover) {
        assertThat(Places.named("2024-R3").study().closes()).isEqualTo("2024-04-03");
        assertThat(renewal(today, "2024-08-05", Places.in("2024-R3", REGISTERED)).cover()).isEqualTo(cover);
    }

    @Test
    void ofTwoPlacesTheOneInTimeServes() {
        var renewal = renewal("2024-03-01", "2024-05-30", Places.in("2024-R8", REGISTERED), Places.in("2024-R3", LATE));
        assertThat(renewal.cover()).isEqualTo(WAITING);
        assertThat(renewal.place().trainingClass().code()).isEqualTo("2024-R3");
    }

    @Test
    @DisplayName("Of a class that the advice no longer shows, the end of study decides")
    void aClassOfLastYear() {
        var nothing = new Advice(LocalDate.of(2024, 12, 10), LocalDate.of(2024, 11, 25), List.of());
        var place = List.of(Places.in("2024-R8", REGISTERED));
        assertThat(Renewal.of(NextStep.of(new Advice(LocalDate.of(2024, 11, 23), LocalDate.of(2024, 11, 25), List.of())), place).cover()).isEqualTo(COVERED);
        assertThat(Renewal.of(NextStep.of(new Advice(LocalDate.of(2024, 11, 20), LocalDate.of(2024, 11, 21), List.of())), place).cover()).isEqualTo(LOST);
        assertThat(Renewal.of(NextStep.of(nothing), place).cover()).isEqualTo(VOID);
    }

    @Test
    void whoMustActComesBeforeWhoWaits() {
        assertThat(Arrays.stream(values()).filter(Cover::pressing)).containsExactly(LOST, VOID, LATE_LIST, TO_REGISTER);
    }
}
