package cn.com.ytajpx.anpei.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.common.Refusal;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R-P5: a year's arrangement is taken as published, and only when every line makes sense")
class CalendarFileTest {

    private static final String HEAD = "# 国务院办公厅关于2027年部分节假日安排的通知\ndate,kind,name\n";

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void the_shipped_files_are_good(int year) throws IOException {
        var draft = CalendarFile.judged(year, CalendarFile.decoded(getClass().getResourceAsStream("/calendar/" + year + ".csv").readAllBytes()));

        assertThat(draft.good()).isTrue();
        assertThat(YearArrangement.shipped()).contains(draft.arrangement());
        assertThat(CalendarPolicy.warnings(draft.arrangement(), WorkingDayCalendar.published())).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "good", value = {
        "'2027-01-01,off,元旦', good",
        "'2027/1/1,OFF,元旦,,', good",
        "'2027-02-06,work,春节', good",
        "'2026-12-31,off,元旦', good",
        "'2026-11-30,off,元旦', CALENDAR_DATE_OUTSIDE",
        "'2028-01-01,off,元旦', CALENDAR_DATE_OUTSIDE",
        "'2027-02-29,off,春节', CALENDAR_DATE_IMPOSSIBLE",
        "'2027-13-01,off,春节', CALENDAR_DATE_IMPOSSIBLE",
        "'1月1日,off,元旦', CALENDAR_DATE_UNREADABLE",
        "'2027-01-01,休,元旦', CALENDAR_KIND_UNKNOWN",
        "'2027-02-05,work,春节', CALENDAR_WORK_ON_WEEKDAY",
        "'2027-01-01,off', CALENDAR_COLUMNS",
        "'2027-01-01,off,元旦,一', CALENDAR_COLUMNS",
        "'2027-01-01,off,一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十', good",
        "'2027-01-01,off,一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一', CALENDAR_NAME_TOO_LONG"})
    void each_line_is_judged_by_itself(String line, CalendarReason reason) {
        var row = CalendarFile.judged(2027, HEAD + line).rows().get(0);

        assertThat(row.line()).isEqualTo(3);
        assertThat(row.refusals()).extracting(Refusal::reason).isEqualTo(reason == null ? List.of() : List.of(reason));
        assertThat(row.day().isPresent()).isEqualTo(reason == null);
    }

    @Test
    void everything_that_is_wrong_with_a_line_is_said_at_once() {
        assertThat(CalendarFile.judged(2027, HEAD + "2027-02-30,free, ,").rows().get(0).refusals()).extracting(Refusal::reason)
                .containsExactly(CalendarReason.CALENDAR_COLUMNS);
        assertThat(CalendarPolicy.judged(2027, 3, "2027-02-30,free,", new java.util.HashMap<>()).refusals()).extracting(Refusal::reason)
                .containsExactly(CalendarReason.CALENDAR_DATE_IMPOSSIBLE, CalendarReason.CALENDAR_KIND_UNKNOWN, CalendarReason.CALENDAR_NAME_MISSING);
    }

    @Test
    void a_day_that_stands_there_twice_names_the_line_before() {
        var rows = CalendarFile.judged(2027, HEAD + "2027-01-01,off,元旦\n\n2027-1-1,off,元旦").rows();

        assertThat(rows).extracting(CalendarRow::line).containsExactly(3, 5);
        assertThat(rows.get(1).refusals()).containsExactly(Refusal.of(CalendarReason.CALENDAR_DATE_TWICE, 3));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(value = {
        "'', CALENDAR_FILE_MISSING",
        "'date,kind,name\n2027-01-01,off,元旦', CALENDAR_SOURCE_MISSING",
        "'# \ndate,kind,name\n2027-01-01,off,元旦', CALENDAR_SOURCE_MISSING",
        "'# 通知\n日期,类别,节日\n2027-01-01,off,元旦', CALENDAR_HEADINGS",
        "'# 通知\ndate,kind,name\n', CALENDAR_WITHOUT_ROWS"})
    void a_file_says_its_source_its_headings_and_its_days(String text, CalendarReason reason) {
        var draft = CalendarFile.judged(2027, text);

        assertThat(draft.good()).isFalse();
        assertThat(draft.refusals()).extracting(Refusal::reason).contains(reason);
    }

    @Test
    void a_file_of_another_kind_or_size_and_an_odd_year_are_refused() {
        assertThat(reasons(2027, CalendarFile.decoded(new byte[] {'P', 'K', 3, 4, 0, 0, 0}))).containsExactly(CalendarReason.CALENDAR_FILE_NOT_TEXT);
        assertThat(reasons(2027, HEAD + "x".repeat(CalendarFile.LARGEST))).containsExactly(CalendarReason.CALENDAR_FILE_TOO_LARGE);
        assertThat(reasons(2019, HEAD)).containsExactly(CalendarReason.CALENDAR_YEAR_RANGE);
        assertThat(reasons(2100, HEAD)).containsExactly(CalendarReason.CALENDAR_YEAR_RANGE);
    }

    @Test
    void what_excel_saves_is_read() {
        assertThat(CalendarFile.decoded(HEAD.getBytes(Charset.forName("GBK")))).isEqualTo(HEAD);
        assertThat(CalendarFile.decoded(("\uFEFF" + HEAD).getBytes(StandardCharsets.UTF_8))).isEqualTo(HEAD);
    }

    @Test
    void what_looks_incomplete_is_warned_about() {
        var draft = CalendarFile.judged(2025, "# 通知\ndate,kind,name\n2024-12-30,off,元旦\n2025-01-01,off,元旦");
        var calendar = WorkingDayCalendar.of(List.of(draft.arrangement(), YearArrangement.shipped().get(0)));

        assertThat(CalendarPolicy.warnings(draft.arrangement(), calendar)).containsExactly(
                Refusal.of(CalendarReason.CALENDAR_FEW_OR_MANY_WORKING_DAYS, 260),
                Refusal.of(CalendarReason.CALENDAR_USUALLY_OFF, LocalDate.of(2025, 5, 1)),
                Refusal.of(CalendarReason.CALENDAR_USUALLY_OFF, LocalDate.of(2025, 10, 1)),
                Refusal.of(CalendarReason.CALENDAR_CHANGES_YEAR_BEFORE, LocalDate.of(2024, 12, 30), DayKind.OFF));
    }

    @Test
    void a_year_may_change_december_of_the_year_before() {
        var next = new YearArrangement(2025, "通知", List.of(new YearArrangement.SpecialDay(LocalDate.of(2024, 12, 31), DayKind.OFF, "元旦")));
        var calendar = WorkingDayCalendar.of(List.of(next, YearArrangement.shipped().get(0)));

        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(calendar.workingDaysOf(2024)).isEqualTo(250);
    }

    @ParameterizedTest(name = "on {0}, {1} is missing: told on {2}")
    @CsvSource(nullValues = "not yet", value = {
        "2026-10-31, 2027, not yet", "2026-11-01, 2027, 2026-11-01", "2026-11-30, 2027, 2026-11-01", "2026-12-01, 2027, 2026-12-01",
        "2026-12-14, 2027, 2026-12-01", "2026-12-15, 2027, 2026-12-15", "2026-12-16, 2027, 2026-12-16", "2026-12-31, 2027, 2026-12-31",
        "2027-01-01, 2027, 2027-01-01", "2027-01-02, 2027, 2027-01-02"})
    void a_missing_year_is_told_on_1_november_1_december_and_daily_from_15_december(LocalDate today, int year, LocalDate told) {
        assertThat(CalendarPolicy.lastAlarm(year, today).orElse(null)).isEqualTo(told);
    }

    private static List<Object> reasons(int year, String text) {
        return CalendarFile.judged(year, text).refusals().stream().<Object>map(Refusal::reason).toList();
    }
}
