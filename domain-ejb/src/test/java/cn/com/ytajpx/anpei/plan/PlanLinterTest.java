package cn.com.ytajpx.anpei.plan;

import static cn.com.ytajpx.anpei.plan.LintRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.calendar.WorkingDayCalendar;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The check of a plan")
class PlanLinterTest {

    private static final List<String> PRICES = List.of("training-fee", "retraining-fee");

    private final PlanLinter linter = new PlanLinter(WorkingDayCalendar.published(), AdviceLeads.DEFAULT, PRICES);

    @Test
    @DisplayName("finds on the plan of 2024 exactly what is known to be odd about it: no more and no less")
    void the_plan_of_2024() {
        assertThat(linter.findings(2024, PlanOf2024.classes())).containsExactlyInAnyOrder(
                found(STUDY_ON_DAYS_OFF, "P1", days("04-27")),
                found(STUDY_ON_MAKE_UP, "P1", days("04-28")),
                found(STUDY_ON_DAYS_OFF, "P2", days("08-24", "08-25")),
                found(STUDY_ON_DAYS_OFF, "P3", days("11-16", "11-17")),
                found(WINDOW_SHORT, "R1", day("01-01"), day("01-22"), day("01-31")),
                found(WINDOW_OPENS_HOLIDAY, "R1", day("01-01")),
                found(WINDOW_CLOSES_OFF, "R2", day("03-02"), day("03-03")),
                found(WINDOW_OPENS_MAKE_UP, "R2", day("02-04")),
                found(WINDOW_FROM_LEAP_DAY, "R3", day("02-29"), day("03-28")),
                found(DEADLINE_AT_OPENING, "R4", 1L, day("03-31"), day("03-30")),
                found(HOLIDAY_BEFORE_CHECK_IN, "R4", days("05-01", "05-02", "05-03", "05-04", "05-05")),
                found(DEADLINE_BEFORE_WINDOW, "R5", 27L, day("03-31"), day("04-27")),
                found(DEADLINE_BEFORE_WINDOW, "R6", 54L, day("03-31"), day("05-24")),
                found(DEADLINE_BEFORE_WINDOW, "R7", 128L, day("03-31"), day("08-06")),
                found(DEADLINE_BEFORE_WINDOW, "R8", 202L, day("03-31"), day("10-19")),
                found(SLACK_SHORT, "R8", 9L, day("11-22"), day("12-01"), day("12-06")),
                found(MONTHS_UNSERVED, "", List.of(Month.JANUARY, Month.FEBRUARY)),
                found(MONTH_TWICE, "R5 R6", List.of(Month.AUGUST)),
                found(MONTH_TWICE, "R7 R8", List.of(Month.DECEMBER)),
                found(DEADLINE_SHARED, "R4 R5 R6 R7 R8", 5, 8, day("03-31")),
                found(SEATS_UNKNOWN, "", List.of("安德利度假村", "安德利迎海花园酒店")),
                found(EXAM_SESSIONS_MISSING, ""));
    }

    @Test
    void the_weightiest_comes_first() {
        assertThat(linter.findings(2024, PlanOf2024.classes())).extracting(LintFinding::severity).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void check_in_not_two_working_days_after_the_close() {
        assertThat(of(TypedClass.like("R4").window("2024-03-29", "2024-04-28").row()))
                .contains(found(REVIEW_DAYS, "R4", day("04-28"), day("04-30"), day("05-06")));
    }

    @Test
    void two_classes_in_one_venue_on_one_day_and_not_when_one_leaves_before() {
        var first = PlanOf2024.published(TypedClass.like("R4").study("2024-05-06", "2024-05-08").row());
        var second = TypedClass.like("R5").study("2024-05-08", "2024-05-10");
        assertThat(linter.findings(2024, List.of(first, PlanOf2024.published(second.row()))))
                .contains(found(VENUE_TWICE, "R4 R5", "安德利度假村", day("05-08"), day("05-08")));
        assertThat(rules(first, PlanOf2024.published(second.venue("YINGHAI").row()))).doesNotContain(VENUE_TWICE);
        assertThat(rules(first, PlanOf2024.published(second.study("2024-05-09", "2024-05-10").row()))).doesNotContain(VENUE_TWICE);
    }

    @Test
    @DisplayName("Work Safety Law, article 27: an exam costs nothing")
    void an_exam_fee_among_the_prices() {
        var charging = new PlanLinter(WorkingDayCalendar.published(), AdviceLeads.DEFAULT, List.of("training-fee", "exam-fee", "考核费"));
        assertThat(charging.findings(2024, PlanOf2024.classes())).contains(found(EXAM_FEE, "", "exam-fee"), found(EXAM_FEE, "", "考核费"))
                .doesNotContain(found(EXAM_FEE, "", "training-fee"));
    }

    @Test
    void seats_are_known_where_the_class_or_the_room_says_them() {
        assertThat(of(TypedClass.like("R4").capacity(80).row())).extracting(LintFinding::rule).doesNotContain(SEATS_UNKNOWN);
    }

    @Test
    void cancelled_classes_are_left_out_and_their_months_become_unserved() {
        var plan = PlanOf2024.classes();
        plan.get(3).cancel("Li", PlanOf2024.PUBLISHED_AT);
        assertThat(linter.findings(2024, plan)).contains(found(MONTHS_UNSERVED, "", List.of(Month.JANUARY, Month.FEBRUARY, Month.MARCH)))
                .noneMatch(finding -> finding.classes().contains("2024-R1"));
    }

    @Test
    @DisplayName("R-P5: without the year's working days it says so, and guesses nothing")
    void a_year_without_a_calendar() {
        assertThat(linter.findings(2027, List.of())).containsExactly(new LintFinding(CALENDAR_MISSING, List.of(), List.of("2027")));
    }

    @Test
    void an_empty_plan_has_no_findings() {
        assertThat(linter.findings(2024, List.of())).isEmpty();
    }

    private List<LintFinding> of(PlannedClass row) {
        return linter.findings(2024, List.of(PlanOf2024.published(row)));
    }

    private List<LintRule> rules(TrainingClass... classes) {
        return linter.findings(2024, List.of(classes)).stream().map(LintFinding::rule).toList();
    }

    private static LintFinding found(LintRule rule, String sessions, Object... arguments) {
        return new LintFinding(rule, Arrays.stream(sessions.split(" ")).filter(each -> !each.isEmpty()).map(each -> "2024-" + each).toList(),
                List.of(arguments));
    }

    private static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2024-" + monthAndDay);
    }

    private static List<LocalDate> days(String... monthsAndDays) {
        return Arrays.stream(monthsAndDays).map(PlanLinterTest::day).toList();
    }
}
