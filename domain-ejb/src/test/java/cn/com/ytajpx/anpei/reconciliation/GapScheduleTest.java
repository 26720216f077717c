package cn.com.ytajpx.anpei.reconciliation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.calendar.WorkingDayCalendar;
import cn.com.ytajpx.anpei.common.DateWindow;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The windows of the 2024 plan, with its make-up Sundays and Labour Day. */
class GapScheduleTest {

    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.published();
    private static final GapSchedule SCHEDULE = new GapSchedule(CALENDAR, GapPace.USUAL);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd");

    @ParameterizedTest(name = "window {0} to {1}: {2}")
    @CsvSource({
        // R1: opens on a holiday
        "2024-01-01, 2024-01-22, 01-01! 01-08 01-15 01-18 01-19 01-22",
        // R2: opens on a make-up Sunday, Spring Festival between, closes on a Sunday
        "2024-02-04, 2024-03-03, 02-04! 02-09 02-22 02-28 02-29 03-01",
        "2024-02-29, 2024-03-28, 02-29! 03-07 03-14 03-21 03-26 03-27 03-28",
        // P1: Qingming and the make-up Sunday after it
        "2024-03-19, 2024-04-18, 03-19! 03-26 04-02 04-10 04-16 04-17 04-18",
        // R4: opens on a Saturday, 04-28 is a working Sunday
        "2024-03-30, 2024-04-29, 03-30! 04-08 04-15 04-22 04-26 04-28 04-29",
        // R5: closes on a Sunday, Labour Day between
        "2024-04-27, 2024-05-26, 04-27! 05-07 05-13 05-20 05-22 05-23 05-24"})
    @DisplayName("R-R4 at window opening, every five working days, daily in the last three")
    void theDaysOfAWindow(String opens, String closes, String days) {
        assertThat(spoken(SCHEDULE.of(window(opens, closes)))).isEqualTo(days);
    }

    @ParameterizedTest(name = "window {0} to {1}: {2}")
    @CsvSource({
        "2024-03-11, 2024-03-11, 03-11!",
        "2024-03-11, 2024-03-12, 03-11! 03-12",
        "2024-03-11, 2024-03-14, 03-11! 03-12 03-13 03-14",
        "2024-03-09, 2024-03-10, 03-09!"})
    void aShortWindowHasWhatFits(String opens, String closes, String days) {
        assertThat(spoken(SCHEDULE.of(window(opens, closes)))).isEqualTo(days);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2024-03-18, ",
        "2024-03-19, 03-19!",
        "2024-03-25, 03-19!",
        "2024-03-26, 03-26",
        "2024-04-09, 04-02",
        "2024-04-18, 04-18",
        "2024-04-19, "})
    @DisplayName("R-R4 after an outage the newest is due, not the backlog; once the window has closed none is")
    void onlyTheNewestIsDue(String today, String due) {
        var newest = SCHEDULE.newestDue(window("2024-03-19", "2024-04-18"), LocalDate.parse(today));

        assertThat(newest.map(one -> spoken(List.of(one))).orElse(null)).isEqualTo(due);
    }

    @ParameterizedTest(name = "deadline 03-27, on {0}: {1}")
    @CsvSource({"2024-03-19, ", "2024-03-20, 03-20", "2024-03-24, 03-20", "2024-03-25, 03-25", "2024-03-27, 03-25", "2024-03-28, "})
    void theDeadlineIsRemindedOfSevenAndTwoDaysBefore(String today, String due) {
        var newest = SCHEDULE.newestDueBefore(LocalDate.parse("2024-03-27"), LocalDate.parse(today));

        assertThat(newest.map(one -> SHORT.format(one.dueOn())).orElse(null)).isEqualTo(due);
    }

    @Test
    @DisplayName("R-P4 a window that moves gives new reminders; one that only closes later repeats none that was sent")
    void anotherAnchorIsAnotherReminder() {
        var before = SCHEDULE.of(window("2024-03-19", "2024-04-18"));
        var moved = SCHEDULE.of(window("2024-03-26", "2024-04-25"));
        var longer = SCHEDULE.of(window("2024-03-19", "2024-04-25"));

        assertThat(moved).doesNotContainAnyElementsOf(before);
        assertThat(longer).containsAll(before.subList(0, 4)).doesNotContainAnyElementsOf(before.subList(4, before.size()));
    }

    @Test
    void whateverTheWindowEveryDayLiesInsideItAndIsHeardOfOnce() {
        var random = new Random(20240301);
        for (int i = 0; i < 2_000; i++) {
            var opens = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700));
            var window = new DateWindow(opens, opens.plusDays(random.nextInt(60)));
            var reminders = SCHEDULE.of(window);
            var days = reminders.stream().map(GapReminder::dueOn).toList();

            assertThat(days).isSorted().doesNotHaveDuplicates().allMatch(window::contains).startsWith(opens);
            assertThat(new HashSet<>(reminders)).hasSameSizeAs(reminders);
            assertThat(days.stream().skip(1)).allMatch(CALENDAR::isWorkingDay);
            assertThat(silence(days, window)).as("working days without a word in %s", window).isLessThanOrEqualTo(5);
        }
    }

    /** The most working days that anybody waits for the next word. */
    private static int silence(List<LocalDate> days, DateWindow window) {
        int most = 0;
        int now = 0;
        for (var day = window.opens().plusDays(1); !window.closedBy(day); day = day.plusDays(1)) {
            now = days.contains(day) ? 0 : now + (CALENDAR.isWorkingDay(day) ? 1 : 0);
            most = Math.max(most, now);
        }
        return most;
    }

    private static DateWindow window(String opens, String closes) {
        return new DateWindow(LocalDate.parse(opens), LocalDate.parse(closes));
    }

    private static String spoken(List<GapReminder> reminders) {
        return reminders.stream().map(one -> SHORT.format(one.dueOn()) + (one.kind() == GapKind.WINDOW_OPEN ? "!" : ""))
                .collect(joining(" "));
    }
}
