package cn.com.ytajpx.anpei.plan;

import static cn.com.ytajpx.anpei.plan.AdviceLabel.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.calendar.WorkingDayCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Class advice on the 2024 plan")
class ClassAdviceTest {

    private static final LocalDate FIRST_OF_MARCH = LocalDate.of(2024, 3, 1);

    private final ClassAdvice classAdvice = new ClassAdvice(plan2024(), WorkingDayCalendar.published(), AdviceLeads.DEFAULT);

    static List<OfferedClass> plan2024() {
        return PlanOf2024.classes().stream().map(each -> new OfferedClass(each, OptionalInt.empty())).toList();
    }

    private Advice on(String today, String lastValidDay) {
        return classAdvice.advise(LocalDate.parse(today), Optional.ofNullable(lastValidDay).map(LocalDate::parse));
    }

    private static AdvisedClass of(Advice advice, String code) {
        return advice.classes().stream().filter(each -> each.trainingClass().code().equals(code)).findFirst().orElseThrow();
    }

    @Nested
    @DisplayName("R-C3: the month is a wish, the day decides")
    class WorkedExamples {

        @Test
        void the_first_of_december_goes_to_session_7_because_session_8_is_too_late_for_it() {
            var advice = on("2024-03-01", "2024-12-01");
            var seventh = advice.recommended().orElseThrow();
            assertThat(seventh.trainingClass().code()).isEqualTo("2024-R7");
            assertThat(seventh.readyOn()).isEqualTo("2024-09-26");
            assertThat(seventh.slackDays()).isEqualTo(66);
            var eighth = of(advice, "2024-R8");
            assertThat(eighth.readyOn()).isEqualTo("2024-12-06");
            assertThat(eighth.label()).isEqualTo(TOO_LATE);
            assertThat(eighth.monthFits()).isTrue();
        }

        @ParameterizedTest(name = "valid to {0}: {1} is {2}")
        @CsvSource({
            "2024-07-31, 2024-R4, RECOMMENDED", "2024-06-01, 2024-R4, RECOMMENDED", "2024-08-05, 2024-R5, RECOMMENDED",
            "2024-08-05, 2024-R6, POSSIBLE", "2025-01-10, 2024-R8, POSSIBLE", "2024-12-31, 2024-R7, RECOMMENDED",
            "2024-12-31, 2024-R8, POSSIBLE", "2024-12-06, 2024-R8, RISKY", "2024-12-05, 2024-R8, TOO_LATE",
            "2024-12-12, 2024-R8, RISKY", "2024-12-13, 2024-R8, POSSIBLE"})
        void labels_on_the_first_of_march(LocalDate lastValidDay, String code, AdviceLabel label) {
            assertThat(of(classAdvice.advise(FIRST_OF_MARCH, Optional.of(lastValidDay)), code).label()).isEqualTo(label);
        }

        @Test
        void no_class_lists_january_so_the_safe_ones_are_only_possible() {
            var advice = on("2024-03-01", "2025-01-10");
            assertThat(advice.recommended()).isEmpty();
            assertThat(of(advice, "2024-R8").readyOn()).isEqualTo("2024-12-06");
            assertThat(advice.best()).isPresent();
        }

        @Test
        @DisplayName("facts 5: the whole answer for 1 December, label, readiness and slack of every class, best first")
        void the_whole_answer_for_the_first_of_december() {
            assertThat(on("2024-03-01", "2024-12-01").classes())
                    .extracting(each -> each.trainingClass().code() + " " + each.label() + " " + each.readyOn() + " " + each.slackDays())
                    .containsExactly("2024-R7 RECOMMENDED 2024-09-26 66", "2024-R2 POSSIBLE 2024-03-21 255", "2024-R3 POSSIBLE 2024-04-18 227",
                            "2024-R4 POSSIBLE 2024-05-21 194", "2024-R5 POSSIBLE 2024-06-14 170", "2024-R6 POSSIBLE 2024-07-11 143",
                            "2024-R1 TOO_LATE 2024-02-08 297", "2024-R8 TOO_LATE 2024-12-06 -5");
        }

        @Test
        @DisplayName("facts 5: of two classes for August the one with more slack is recommended")
        void august_is_served_twice() {
            var advice = on("2024-03-01", "2024-08-05");
            assertThat(advice.recommended().orElseThrow().trainingClass().code()).isEqualTo("2024-R5");
            assertThat(of(advice, "2024-R6").reasons()).containsExactly(AdviceReason.OTHER_CLASS_HAS_MORE_SLACK);
            assertThat(of(advice, "2024-R5").slackDays()).isGreaterThan(of(advice, "2024-R6").slackDays());
        }

        @ParameterizedTest(name = "ready on the last valid day or {0} days before")
        @CsvSource({"2024-05-20, TOO_LATE, -1", "2024-05-21, RISKY, 0", "2024-05-27, RISKY, 6", "2024-05-28, POSSIBLE, 7"})
        @DisplayName("R-C3: safe to the day itself, risky with less than 7 days to spare")
        void slack_decides_to_the_day(String lastValidDay, AdviceLabel label, int slack) {
            var fourth = of(on("2024-03-01", lastValidDay), "2024-R4");
            assertThat(fourth.label()).isEqualTo(label);
            assertThat(fourth.slackDays()).isEqualTo(slack);
        }

        @ParameterizedTest(name = "valid to {0}, asked on 29 February: {1}")
        @CsvSource({"2024-02-29, TOO_LATE", "2024-03-21, RISKY", "2024-05-31, POSSIBLE"})
        @DisplayName("29 February, a day like any other")
        void asked_on_29_february(String lastValidDay, AdviceLabel second) {
            assertThat(of(on("2024-02-29", lastValidDay), "2024-R2").label()).isEqualTo(second);
        }

        @Test
        void labour_day_and_its_make_up_saturday_count_in_session_4() {
            assertThat(of(on("2024-03-01", "2024-07-31"), "2024-R4").readyOn()).isEqualTo("2024-05-21");
        }
    }

    @Nested
    @DisplayName("R-C1, R-C2: training or retraining")
    class Kind {

        @ParameterizedTest(name = "valid to {1}, asked on {0}: {2}")
        @CsvSource({
            "2024-03-01, 2024-03-02, RETRAINING", "2024-03-01, 2024-03-01, RETRAINING", "2024-03-02, 2024-03-01, TRAINING",
            "2024-02-29, 2024-02-29, RETRAINING", "2024-03-01, 2024-02-29, TRAINING"})
        void the_last_valid_day_itself_still_counts(String today, String lastValidDay, ClassKind kind) {
            var advice = on(today, lastValidDay);
            assertThat(advice.kind()).isEqualTo(kind);
            assertThat(advice.classes()).isNotEmpty().allMatch(each -> each.trainingClass().kind() == kind);
        }

        @Test
        void without_a_certificate_the_earliest_open_training_class_is_recommended() {
            var advice = on("2024-04-19", null);
            assertThat(advice.classes()).extracting(each -> each.trainingClass().code() + " " + each.label())
                    .containsExactly("2024-P2 RECOMMENDED", "2024-P3 POSSIBLE", "2024-P1 TOO_LATE");
        }
    }

    @Nested
    @DisplayName("R-P2: deadlines and windows include their last day")
    class Boundaries {

        @ParameterizedTest(name = "on {0} the window of session 4 is over: {1}")
        @CsvSource({"2024-04-29, false", "2024-04-30, true"})
        void the_booking_window_counts_its_closing_day_whole(String today, boolean over) {
            assertThat(of(on(today, "2024-07-31"), "2024-R4").label() == TOO_LATE).isEqualTo(over);
        }

        @ParameterizedTest(name = "on {0} the centre's deadline of session 4 has passed: {1}")
        @CsvSource({"2024-03-31, false", "2024-04-01, true"})
        void the_centres_deadline_counts_its_day_whole(String today, boolean passed) {
            assertThat(of(on(today, "2024-07-31"), "2024-R4").centreDeadlinePassed()).isEqualTo(passed);
        }
    }

    @Test
    void few_seats_make_a_class_risky_and_another_one_is_recommended_in_its_place() {
        var nearlyFull = PublishedPlan.of(2024).stream().filter(row -> row.kind() == ClassKind.RETRAINING)
                .map(row -> PlanOf2024.published(TypedClass.of(row).capacity(100).row()))
                .map(each -> new OfferedClass(each, OptionalInt.of(each.code().equals("2024-R5") ? 9 : 10)))
                .toList();
        var advice = new ClassAdvice(nearlyFull, WorkingDayCalendar.published(), AdviceLeads.DEFAULT)
                .advise(FIRST_OF_MARCH, Optional.of(LocalDate.of(2024, 8, 5)));
        assertThat(of(advice, "2024-R5").reasons()).containsExactly(AdviceReason.FEW_SEATS);
        assertThat(advice.recommended().orElseThrow().trainingClass().code()).isEqualTo("2024-R6");
    }

    @Test
    void a_full_class_offers_only_its_waiting_list_and_is_never_recommended() {
        var full = plan2024().stream().map(each -> new OfferedClass(each.trainingClass(),
                List.of("2024-R5", "2024-P1").contains(each.trainingClass().code()) ? OptionalInt.of(0) : OptionalInt.empty()))
                .map(each -> each.seatsLeft().isEmpty() ? each : new OfferedClass(withCapacity(each.trainingClass().code()), each.seatsLeft()))
                .toList();
        var advisor = new ClassAdvice(full, WorkingDayCalendar.published(), AdviceLeads.DEFAULT);
        var retraining = advisor.advise(FIRST_OF_MARCH, Optional.of(LocalDate.of(2024, 8, 5)));
        assertThat(of(retraining, "2024-R5").label()).isEqualTo(RISKY);
        assertThat(of(retraining, "2024-R5").reasons()).containsExactly(AdviceReason.NO_SEATS);
        assertThat(retraining.recommended().orElseThrow().trainingClass().code()).isEqualTo("2024-R6");
        var training = advisor.advise(FIRST_OF_MARCH, Optional.empty());
        assertThat(of(training, "2024-P1").reasons()).containsExactly(AdviceReason.NO_SEATS);
        assertThat(training.recommended().orElseThrow().trainingClass().code()).isEqualTo("2024-P2");
    }

    private static TrainingClass withCapacity(String code) {
        return PlanOf2024.published(TypedClass.like(code.substring("2024-".length())).capacity(40).row());
    }

    @Test
    @DisplayName("R-C1, R-C5: on the last valid day nothing is in time, but it is still a retraining; the day after it is void")
    void the_last_valid_day_itself_and_the_day_after() {
        var last = on("2024-07-31", "2024-07-31");
        assertThat(last.kind()).isEqualTo(ClassKind.RETRAINING);
        assertThat(last.daysLeft()).contains(0L);
        assertThat(last.best()).isEmpty();
        var after = on("2024-08-01", "2024-07-31");
        assertThat(after.kind()).isEqualTo(ClassKind.TRAINING);
        assertThat(after.best().orElseThrow().trainingClass().code()).isEqualTo("2024-P2");
        assertThat(after.voidFrom()).contains(LocalDate.of(2024, 8, 1));
    }

    @Test
    @DisplayName("R-C3b: the soonest class is named although it is too late, with when one would be certified")
    void the_soonest_that_is_not_safe() {
        var soonest = on("2024-03-01", "2024-03-05").soonestUnsafe().orElseThrow();
        assertThat(soonest.trainingClass().code()).isEqualTo("2024-R2");
        assertThat(soonest.readyOn()).isEqualTo("2024-03-21");
        assertThat(on("2024-11-19", "2024-11-25").soonestUnsafe()).isEmpty();
    }

    @Test
    void when_nothing_is_safe_the_truth_is_told_and_no_class_is_hidden() {
        var advice = on("2024-11-19", "2024-11-25");
        assertThat(advice.best()).isEmpty();
        assertThat(advice.classes()).hasSize(8).allMatch(each -> each.label() == TOO_LATE);
        assertThat(advice.voidFrom()).contains(LocalDate.of(2024, 11, 26));
        assertThat(advice.daysLeft()).contains(6L);
    }
}
