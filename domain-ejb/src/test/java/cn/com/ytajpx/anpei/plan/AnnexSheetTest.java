package cn.com.ytajpx.anpei.plan;

import static cn.com.ytajpx.anpei.plan.PlanColumn.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.sheet.ReceivedSheet;
import cn.com.ytajpx.anpei.sheet.TypedCell;
import cn.com.ytajpx.anpei.sheet.TypedRow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Annex 1 as a sheet")
class AnnexSheetTest {

    private static final List<Venue> VENUES = PublishedPlan.venues();
    private static final Map<PlanColumn, String> FOURTH = Map.of(NAME, "再培训班第四期", MONTHS, "6-7月", CENTRE_DEADLINE, "3月31日", WINDOW, "3月30日-4月29日",
            VENUE, "安德利度假村", CHECK_IN, "5月6日9:00-11:00", STUDY, "5月6日-5月8日");

    @Test
    @DisplayName("what is exported of 2024 is read back exactly")
    void thePlanOf2024ThereAndBack() {
        var file = new ByteArrayOutputStream();
        PlanSheet.write(file, 2024, PlanOf2024.classes());
        var rows = new ArrayList<TypedRow<PlanColumn>>();
        try (var received = ReceivedSheet.of("annex.xlsx", new ByteArrayInputStream(file.toByteArray()))) {
            received.read(PlanColumn.class, rows::add);
        }
        assertThat(new PlanSheetPolicy(2024, List.of(), VENUES).judge(rows).rows()).extracting(PlanRow::planned)
                .containsExactlyElementsOf(PublishedPlan.of(2024));
    }

    @Test
    void errorsAreFoundAtTheirCellsAndAllAtOnce() {
        var row = judged(with(Map.of(NAME, "第四期", MONTHS, "夏天", CENTRE_DEADLINE, "2月30日", WINDOW, "3月30日", VENUE, "别处", CHECK_IN, "5月6日上午",
                STUDY, "五月", SEATS, "八十")));
        assertThat(said(row)).containsExactly("NAME CLASS_NAME_UNREADABLE", "MONTHS CLASS_MONTHS_UNREADABLE", "CENTRE_DEADLINE CLASS_DAY_UNREADABLE",
                "WINDOW CLASS_DAYS_UNREADABLE", "VENUE CLASS_VENUE_UNKNOWN", "CHECK_IN CLASS_CHECK_IN_UNREADABLE", "STUDY CLASS_DAYS_UNREADABLE",
                "SEATS CLASS_SEATS_UNREADABLE");
    }

    @Test
    void whatIsMissingOrImpossibleIsFoundToo() {
        assertThat(said(judged(with(Map.of(NAME, "", STUDY, ""))))).containsExactly("NAME CLASS_VALUE_MISSING", "STUDY CLASS_VALUE_MISSING");
        assertThat(said(judged(with(Map.of(STUDY, "5月8日-5月7日", SEATS, "0"))))).containsExactly("STUDY CLASS_STUDY_BACKWARDS", "SEATS CLASS_CAPACITY_RANGE");
        assertThat(said(judged(with(Map.of(MONTHS, ""))))).containsExactly("MONTHS CLASS_MONTHS_MISSING");
    }

    @Test
    void aSessionTwiceAndAPublishedOneAreRefusedAndADraftIsReplaced() {
        var policy = new PlanSheetPolicy(2024, List.of(PlanOf2024.published(PlanOf2024.row("R5")), PlanOf2024.draft(PlanOf2024.row("R4"))), VENUES);
        var draft = policy.judge(List.of(typed(2, FOURTH), typed(3, FOURTH), typed(4, with(Map.of(NAME, "再培训班第五期")))));
        assertThat(draft.rows().get(0).replaces()).isTrue();
        assertThat(draft.rows().stream().map(AnnexSheetTest::said)).containsExactly(List.of(), List.of("NAME CLASS_ROW_TWICE"),
                List.of("NAME CLASS_PUBLISHED_ALREADY"));
        assertThat(draft.good()).isFalse();
        assertThat(draft.bad()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({"培训班第一期, TRAINING, 1", "再培训班第十期, RETRAINING, 10", "再培训班第十二期, RETRAINING, 12", "培训班第二十三期, TRAINING, 23", "再培训班第8期, RETRAINING, 8"})
    void kindAndSessionStandInTheName(String name, ClassKind kind, int session) {
        assertThat(ClassTitle.read(name)).contains(new ClassTitle(kind, session));
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({"3月19日-4月18日, 2025-03-19, 2025-04-18", "12月21日-1月20日, 2024-12-21, 2025-01-20", "2024年12月21日至2025年1月20日, 2024-12-21, 2025-01-20",
        "2025-03-19—2025-04-18, 2025-03-19, 2025-04-18", "2025/3/19 ~ 2025/4/18, 2025-03-19, 2025-04-18"})
    void windowsAsPeopleWriteThem(String typed, String from, String to) {
        assertThat(AnnexCells.range(typed, 2025).orElseThrow()).hasToString("Range[from=" + from + ", to=" + to + "]");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {"6-7月|6-7", "8、9、10月|8-10", "3月|3", "3月、5月|3 5", "11 12|11-12"})
    void monthsAsPeopleWriteThem(String typed, String written) {
        assertThat(ExpiryMonths.written(ExpiryMonths.read(typed).orElseThrow())).isEqualTo(written);
    }

    private static PlanRow judged(Map<PlanColumn, String> cells) {
        return new PlanSheetPolicy(2024, List.of(), VENUES).judge(List.of(typed(2, cells))).rows().get(0);
    }

    private static List<String> said(PlanRow row) {
        return row.findings().stream().map(finding -> finding.column() + " " + finding.reason()).toList();
    }

    private static Map<PlanColumn, String> with(Map<PlanColumn, String> other) {
        var cells = new EnumMap<PlanColumn, String>(FOURTH);
        cells.putAll(other);
        return cells;
    }

    private static TypedRow<PlanColumn> typed(int number, Map<PlanColumn, String> texts) {
        var cells = new EnumMap<PlanColumn, TypedCell>(PlanColumn.class);
        Stream.of(PlanColumn.values()).forEach(column -> cells.put(column, TypedCell.text(texts.getOrDefault(column, ""))));
        return new TypedRow<>(number, cells);
    }
}
