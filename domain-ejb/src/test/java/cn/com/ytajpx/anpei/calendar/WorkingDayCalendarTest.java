package cn.com.ytajpx.anpei.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R-P5: working days follow the State Council's arrangement")
class WorkingDayCalendarTest {

    private final WorkingDayCalendar calendar = WorkingDayCalendar.published();

    @ParameterizedTest(name = "{0} + 2 working days = {1}")
    @CsvSource({
        "2024-02-07, 2024-02-09", "2024-02-08, 2024-02-18", "2024-04-29, 2024-05-06", "2024-05-09, 2024-05-11",
        "2024-09-30, 2024-10-09", "2025-01-27, 2025-02-06", "2025-04-25, 2025-04-28", "2026-02-12, 2026-02-14",
        "2026-04-30, 2026-05-07", "2026-10-09, 2026-10-12"})
    void two_working_days_after_submission(LocalDate submitted, LocalDate due) {
        assertThat(calendar.plus(submitted, 2)).isEqualTo(due);
    }

    @ParameterizedTest(name = "window of {2} closes {0}, check-in {1}")
    @CsvSource({
        "2024-04-18, 2024-04-22, P1", "2024-08-15, 2024-08-19, P2", "2024-11-07, 2024-11-11, P3",
        "2024-01-22, 2024-01-24, R1", "2024-03-03, 2024-03-05, R2", "2024-03-28, 2024-04-01, R3",
        "2024-04-29, 2024-05-06, R4", "2024-05-26, 2024-05-28, R5", "2024-06-23, 2024-06-25, R6",
        "2024-09-05, 2024-09-09, R7", "2024-11-18, 2024-11-20, R8"})
    void check_in_is_two_working_days_after_the_window_in_every_row_of_annex_1(LocalDate closes, LocalDate checkIn,
            String row) {
        assertThat(calendar.plus(closes, 2)).as(row).isEqualTo(checkIn);
    }

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void a_year_has_its_published_number_of_working_days(int year, long workingDays) {
        var first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(calendar::isWorkingDay)).hasSize((int) workingDays);
    }

    @Test
    void new_years_eve_2024_is_only_encouraged_off_and_so_a_working_day() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 2, 9))).isTrue();
    }

    @Test
    void no_days_later_is_the_day_itself_even_on_a_holiday() {
        var labourDay = LocalDate.of(2024, 5, 1);
        assertThat(calendar.plus(labourDay, 0)).isEqualTo(labourDay);
        assertThat(calendar.minus(labourDay, 0)).isEqualTo(labourDay);
    }

    @Test
    void a_year_without_an_arrangement_is_an_error_and_never_a_silent_weekday() {
        assertThatThrownBy(() -> calendar.plus(LocalDate.of(2026, 12, 31), 1))
                .isInstanceOfSatisfying(UnknownYear.class, unknown -> assertThat(unknown.year()).isEqualTo(2027));
    }
}
