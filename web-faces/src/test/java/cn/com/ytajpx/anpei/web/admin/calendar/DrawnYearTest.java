package cn.com.ytajpx.anpei.web.admin.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.calendar.DayKind;
import cn.com.ytajpx.anpei.calendar.YearArrangement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawnYearTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-03-01");

    private static final YearArrangement THIS = new YearArrangement(2024, "", List.of(
            new YearArrangement.SpecialDay(LocalDate.parse("2024-02-04"), DayKind.WORK, "春节"),
            new YearArrangement.SpecialDay(LocalDate.parse("2024-12-31"), DayKind.WORK, "元旦")));
    private static final YearArrangement NEXT = new YearArrangement(2025, "", List.of(
            new YearArrangement.SpecialDay(LocalDate.parse("2024-12-31"), DayKind.OFF, "元旦")));

    @Test
    void weeksRunFromMondayToSundayAndHoldEachDayOfTheYearOnce() {
        var drawn = DrawnYear.of(2024, List.of(THIS), TODAY);
        var days = drawn.months().stream().flatMap(month -> month.weeks().stream()).flatMap(week -> week.days().stream())
                .map(DrawnYear.Day::date).filter(date -> date != null).toList();

        assertThat(days).hasSize(366).doesNotHaveDuplicates().isSorted();
        assertThat(drawn.months()).allSatisfy(month -> assertThat(month.weeks()).allSatisfy(week -> assertThat(week.days()).hasSize(7)));
        assertThat(drawn.months().get(1).weeks().get(0).days().get(3).date()).isEqualTo(LocalDate.parse("2024-02-01"));
        assertThat(drawn.months().get(1).weeks()).hasSize(5);
    }

    @Test
    void specialDaysSayInWordsWhatTheyAre() {
        assertThat(day("2024-02-04", List.of(THIS))).extracting(DrawnYear.Day::mark, DrawnYear.Day::holiday).containsExactly("calendar.mark-work", "春节");
        assertThat(day("2024-03-01", List.of(THIS)).style()).contains("today");
        assertThat(day("2024-03-02", List.of(THIS)).style()).isEqualTo("rest");
    }

    @Test
    void nextYearsArrangementHasTheLastWordOnDecember() {
        assertThat(day("2024-12-31", List.of(NEXT, THIS)).mark()).isEqualTo("calendar.mark-off");
        assertThat(day("2024-12-31", List.of(THIS)).mark()).isEqualTo("calendar.mark-work");
    }

    private static DrawnYear.Day day(String date, List<YearArrangement> arrangements) {
        return DrawnYear.of(2024, arrangements, TODAY).months().stream().flatMap(month -> month.weeks().stream())
                .flatMap(week -> week.days().stream()).filter(day -> LocalDate.parse(date).equals(day.date())).findFirst().orElseThrow();
    }
}
