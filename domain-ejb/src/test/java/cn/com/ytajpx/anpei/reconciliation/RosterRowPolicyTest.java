package cn.com.ytajpx.anpei.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.plan.Advisors;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.security.Fingerprint;
import cn.com.ytajpx.anpei.sheet.Column;
import cn.com.ytajpx.anpei.sheet.Finding;
import cn.com.ytajpx.anpei.sheet.TypedCell;
import cn.com.ytajpx.anpei.sheet.TypedRow;
import cn.com.ytajpx.anpei.sheet.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterRowPolicyTest {

    private static final ClassNames CLASSES = new ClassNames(Advisors.planOf2024());
    private static final String ID = "11010519491231002X";
    private static final String OTHER_ID = "440524188001010014";

    private final RosterRowPolicy policy = new RosterRowPolicy(CLASSES);
    private int rows = 1;

    @ParameterizedTest(name = "«{0}» is {1}")
    @CsvSource({
        "再培训班第二期, 2024-R2", "再培训第二期, 2024-R2", "2024年再培训班第2期, 2024-R2", "再培训班 第 2 期, 2024-R2", "2024-R2, 2024-R2",
        "2024-r8, 2024-R8", "培训班第一期, 2024-P1", "2024年度培训班第３期, 2024-P3", "再培训班（第八期）, 2024-R8",
        "再培训班第九期, ", "再培训班, ", "第二期, "})
    void classesAreFoundByWhatTheProvinceCallsThem(String written, String code) {
        assertThat(CLASSES.called(written).map(TrainingClass::code).orElse(null)).isEqualTo(code);
    }

    @ParameterizedTest(name = "«{0}» is {1}")
    @CsvSource({"待审核, SUBMITTED", "审核通过, ACCEPTED", "审核 通过, ACCEPTED", "审核未通过, REJECTED", "已退回, REJECTED", "已取消, CANCELLED"})
    void statesAreFoundByWhatTheProvinceCallsThem(String written, BookingState state) {
        assertThat(BookingState.written(written)).contains(state);
    }

    @ParameterizedTest(name = "a heading «{0}» is {1}")
    @CsvSource({"*姓名, NAME", "身份证号(18位), ID_NUMBER", "单位名称, EMPLOYER", "培训班名称, CLASS", "预约状态, STATE", "联系电话, MOBILE"})
    void headingsAreFoundInSeveralSpellings(String written, RosterColumn column) {
        assertThat(Column.headed(RosterColumn.class, written)).contains(column);
    }

    @Test
    void aWholeRowIsGood() {
        var row = read("林晓安", ID, "再培训班第二期", "待审核");

        assertThat(row.verdict()).isEqualTo(Verdict.GOOD);
        assertThat(row.trainingClass.code()).isEqualTo("2024-R2");
        assertThat(row.state).isEqualTo(BookingState.SUBMITTED);
    }

    @Test
    void aRosterWithoutStatesListsBookingsThatStand() {
        assertThat(read("林晓安", ID, "再培训班第二期", "").state).isEqualTo(BookingState.ACCEPTED);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}, {3} → {4}")
    @CsvSource({
        "'', 11010519491231002X, 再培训班第二期, 待审核, NAME_MISSING",
        "林晓安, '', 再培训班第二期, 待审核, ID_NUMBER_MISSING",
        "林晓安, 110105194912310021, 再培训班第二期, 待审核, ID_NUMBER_CHECKSUM",
        "林晓安, 11010519491231002X, '', 待审核, ROSTER_CLASS_MISSING",
        "林晓安, 11010519491231002X, 再培训班第九期, 待审核, ROSTER_CLASS_UNKNOWN",
        "林晓安, 11010519491231002X, 再培训班第二期, 好的, ROSTER_STATE_UNKNOWN"})
    void whatIsWrongIsFoundAtItsCell(String name, String id, String trainingClass, String state, String reason) {
        var row = read(name, id, trainingClass, state);

        assertThat(row.verdict()).isEqualTo(Verdict.BAD);
        assertThat(row.findings()).extracting(Finding::reason).extracting(Object::toString).containsExactly(reason);
    }

    @Test
    void everythingWrongWithARowIsFoundAtOnce() {
        assertThat(read("", "1", "x", "y").findings()).hasSize(4);
    }

    @Test
    @DisplayName("R-B5 the same person twice in a class is bad, in two classes of a kind worth a look")
    void theRowsOfAFileAreHeldAgainstEachOther() {
        read("林晓安", ID, "再培训班第二期", "审核通过");

        assertThat(read("林晓安", ID, "再培训班第二期", "审核通过").findings()).extracting(Finding::reason)
                .containsExactly(RosterRowReason.ROSTER_PERSON_TWICE);
        assertThat(read("林晓安", ID, "再培训班第三期", "审核通过").verdict()).isEqualTo(Verdict.WARNED);
        assertThat(read("林晓安", ID, "再培训班第四期", "已取消").verdict()).isEqualTo(Verdict.GOOD);
        assertThat(read("林小安", ID, "培训班第一期", "审核通过").findings()).extracting(Finding::reason)
                .containsExactly(RosterRowReason.ROSTER_NAME_DIFFERS);
        assertThat(read("王小安", OTHER_ID, "再培训班第二期", "审核通过").verdict()).isEqualTo(Verdict.GOOD);
    }

    @Test
    void aBadRowDoesNotSpoilItsMendedCopy() {
        read("林晓安", ID, "再培训班第二期", "好的");

        assertThat(read("林晓安", ID, "再培训班第二期", "审核通过").verdict()).isEqualTo(Verdict.GOOD);
    }

    @Test
    void numbersAreMaskedWhereTheyAreShown() {
        assertThat(RosterColumn.ID_NUMBER.masked(ID)).isEqualTo("1101**********002X");
        assertThat(RosterColumn.MOBILE.masked("13800001234")).isEqualTo("138****1234");
        assertThat(Arrays.stream(RosterColumn.values()).filter(column -> column.masked(ID).equals(ID)))
                .doesNotContain(RosterColumn.ID_NUMBER, RosterColumn.MOBILE);
    }

    private JudgedBooking read(String name, String id, String trainingClass, String state) {
        var cells = new EnumMap<RosterColumn, TypedCell>(Map.of(RosterColumn.NAME, TypedCell.text(name),
                RosterColumn.ID_NUMBER, TypedCell.text(id), RosterColumn.CLASS, TypedCell.text(trainingClass),
                RosterColumn.STATE, TypedCell.text(state)));
        var row = policy.read(new TypedRow<>(++rows, cells));
        row.person = row.idNumber == null ? null : new Fingerprint(id.getBytes(StandardCharsets.UTF_8));
        policy.compare(row);
        return row;
    }
}
