package cn.com.ytajpx.anpei.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.calendar.WorkingDayCalendar;
import java.time.DayOfWeek;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The plan of 2024, copied into 2025")
class PlanCopyTest {

    private final WorkingDayCalendar calendar = WorkingDayCalendar.published();
    private final PlanCopy copy = new PlanCopy(2025, calendar);

    @ParameterizedTest(name = "{0}: deadline {1}, window {2} to {3}, check-in {4}, study to {5}")
    @CsvSource({
        "P1, 2025-04-16, 2025-03-18, 2025-04-17, 2025-04-21, 2025-04-28",
        "R1, 2025-01-19, 2024-12-21, 2025-01-20, 2025-01-22, 2025-01-24",
        "R3, 2025-03-26, 2025-02-28, 2025-03-27, 2025-03-31, 2025-04-02",
        "R4, 2025-03-31, 2025-03-30, 2025-04-29, 2025-05-06, 2025-05-08",
        "R8, 2025-03-31, 2025-10-18, 2025-11-17, 2025-11-19, 2025-11-21"})
    void days_follow_the_pattern_of_the_published_plans(String session, String deadline, String opens, String closes, String checkIn, String to) {
        var moved = copy.of(PlanOf2024.row(session));
        assertThat(moved.centreDeadline()).isEqualTo(deadline);
        assertThat(moved.bookingOpens()).isEqualTo(opens);
        assertThat(moved.bookingCloses()).isEqualTo(closes);
        assertThat(moved.checkInOn()).isEqualTo(checkIn);
        assertThat(moved.studyTo()).isEqualTo(to);
    }

    @Test
    void check_in_is_always_the_second_working_day_after_the_close() {
        assertThat(PublishedPlan.of(2024)).map(copy::of).allSatisfy(moved -> {
            assertThat(calendar.plus(moved.bookingCloses(), 2)).isEqualTo(moved.checkInOn());
            assertThat(moved.bookingOpens().plusMonths(1).minusDays(1)).isEqualTo(moved.bookingCloses());
            assertThat(moved.checkInOn().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        });
    }

    @Test
    void all_else_stays_as_it_was() {
        var last = TypedClass.like("R4").capacity(80).row();
        assertThat(copy.of(last)).extracting(PlannedClass::name, PlannedClass::expiryMonths, PlannedClass::venueCode, PlannedClass::capacity,
                PlannedClass::checkInFrom).containsExactly(last.name(), last.expiryMonths(), last.venueCode(), 80, last.checkInFrom());
        assertThat(copy.of(last).code(2025)).isEqualTo("2025-R4");
    }
}
