package cn.com.ytajpx.anpei.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("R-P2: what a class can't be")
class ClassPolicyTest {

    private static final List<String> VENUES = List.of("ANDELI", "YINGHAI");

    private static List<String> refused(PlannedClass row) {
        var others = PlanOf2024.classes().stream().filter(each -> !each.code().equals("2024-R4")).toList();
        return ClassPolicy.possible(2024, row, others, VENUES).refusals().stream()
                .map(refusal -> refusal.field() + " " + refusal.reason()).toList();
    }

    @Test
    @DisplayName("R-P3: every class as published is possible")
    void the_published_plan_is_possible() {
        assertThat(PublishedPlan.of(2024)).allSatisfy(row -> assertThat(ClassPolicy.possible(2024, row, List.of(), VENUES).refusals()).isEmpty());
        assertThat(refused(PlanOf2024.row("R4"))).isEmpty();
    }

    static Stream<Arguments> impossible() {
        var fourth = TypedClass.like("R4");
        return Stream.of(
                Arguments.of(fourth.session(0), "sessionNumber CLASS_SESSION_RANGE"),
                Arguments.of(fourth.session(100), "sessionNumber CLASS_SESSION_RANGE"),
                Arguments.of(fourth.session(5), "sessionNumber CLASS_SESSION_TAKEN"),
                Arguments.of(fourth.name(" "), "name CLASS_VALUE_MISSING"),
                Arguments.of(fourth.name("班".repeat(61)), "name CLASS_NAME_TOO_LONG"),
                Arguments.of(fourth.name("再培训班第五期"), "name CLASS_NAME_TAKEN"),
                Arguments.of(fourth.months(), "months CLASS_MONTHS_MISSING"),
                Arguments.of(fourth.months(0), "months CLASS_MONTH_RANGE"),
                Arguments.of(fourth.months(13), "months CLASS_MONTH_RANGE"),
                Arguments.of(TypedClass.like("P1").session(4).name("第四期").months(3), "months CLASS_MONTHS_OF_TRAINING"),
                Arguments.of(fourth.venue("NOWHERE"), "venue CLASS_VENUE_UNKNOWN"),
                Arguments.of(fourth.capacity(0), "capacity CLASS_CAPACITY_RANGE"),
                Arguments.of(fourth.capacity(10_000), "capacity CLASS_CAPACITY_RANGE"),
                Arguments.of(fourth.deadline("2022-03-31"), "centreDeadline CLASS_DAY_TOO_FAR"),
                Arguments.of(fourth.window("2024-04-30", "2024-04-29"), "bookingCloses CLASS_WINDOW_BACKWARDS"),
                Arguments.of(fourth.checkIn("2024-05-06", "09:00", "09:00"), "checkInTo CLASS_HOURS_BACKWARDS"),
                Arguments.of(fourth.checkIn("2024-05-07", "09:00", "11:00"), "studyFrom CLASS_STUDY_BEFORE_CHECK_IN"),
                Arguments.of(fourth.study("2024-05-08", "2024-05-07"), "studyTo CLASS_STUDY_BACKWARDS"),
                Arguments.of(fourth.study("2025-05-06", "2025-05-08"), "studyFrom CLASS_OUTSIDE_YEAR"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("impossible")
    void the_impossible_is_refused_at_its_field(TypedClass typed, String refusal) {
        assertThat(refused(typed.row())).containsExactly(refusal);
    }

    @Test
    void everything_but_months_and_seats_must_be_filled_in_and_all_of_it_is_said_at_once() {
        var nothing = new PlannedClass(null, null, null, Set.of(), null, null, null, null, null, null, null, null, null, null);
        assertThat(refused(nothing)).hasSize(12).allMatch(said -> said.endsWith("CLASS_VALUE_MISSING"));
    }
}
