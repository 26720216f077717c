package cn.com.ytajpx.anpei.certificate;

import static cn.com.ytajpx.anpei.sheet.TypedCell.Kind;
import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.sheet.Finding;
import cn.com.ytajpx.anpei.sheet.SheetReason;
import cn.com.ytajpx.anpei.sheet.TypedCell;
import cn.com.ytajpx.anpei.sheet.TypedRow;
import cn.com.ytajpx.anpei.sheet.Verdict;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowPolicyTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-03-01");
    private static final String ID = "11010519491231002X";

    private final Map<CertificateColumn, TypedCell> cells = new EnumMap<>(Map.of(
            CertificateColumn.NAME, TypedCell.text("林晓安"),
            CertificateColumn.ID_NUMBER, TypedCell.text(ID),
            CertificateColumn.POST, TypedCell.text("安全生产管理人员"),
            CertificateColumn.NUMBER, TypedCell.text("YT-2023-0001"),
            CertificateColumn.ISSUED_ON, TypedCell.text("2023-07-01"),
            CertificateColumn.LAST_VALID_DAY, TypedCell.text("2024-06-30"),
            CertificateColumn.EMPLOYER, TypedCell.text("烟台海源(示例)化工有限公司"),
            CertificateColumn.MOBILE, TypedCell.text("13800001234"),
            CertificateColumn.EMAIL, TypedCell.text("lin@example.com")));

    @Test
    void aWholeRowIsGood() {
        var row = read();

        assertThat(row.findings()).isEmpty();
        assertThat(row.verdict()).isEqualTo(Verdict.GOOD);
        assertThat(row.post).isEqualTo(Post.SAFETY_MANAGER);
        assertThat(row.lastValidDay).isEqualTo("2024-06-30");
    }

    @ParameterizedTest(name = "{0} «{1}» → {2}")
    @CsvSource({
        "NAME, , NAME_MISSING",
        "NAME, 张3, NAME_SHAPE",
        "NAME, =张三, NAME_SHAPE",
        "ID_NUMBER, , ID_NUMBER_MISSING",
        "ID_NUMBER, 110105491231002, ID_NUMBER_FIRST_GENERATION",
        "ID_NUMBER, G12345678, ID_NUMBER_SHAPE",
        "ID_NUMBER, 110105194913310021, ID_NUMBER_BIRTH_DATE",
        "ID_NUMBER, 110105194912310021, ID_NUMBER_CHECKSUM",
        "ID_NUMBER, 3.70681E+17, ID_NUMBER_AS_NUMBER",
        "ID_NUMBER, 370681199001010000, ID_NUMBER_AS_NUMBER",
        "POST, , POST_MISSING",
        "POST, 电工, POST_UNKNOWN",
        "POST, 主要负责人、安全生产管理人员, POST_UNKNOWN",
        "NUMBER, , NUMBER_MISSING",
        "NUMBER, 3.70681E+17, CELL_LOST_DIGITS",
        "LAST_VALID_DAY, , LAST_VALID_DAY_MISSING",
        "LAST_VALID_DAY, 2024年6月, DATE_WITHOUT_DAY",
        "LAST_VALID_DAY, 2023-06-30, ENDS_BEFORE_ISSUE",
        "ISSUED_ON, 2023-02-30, DATE_IMPOSSIBLE",
        "ISSUED_ON, 2024-03-02, ISSUED_IN_FUTURE",
        "MOBILE, 12800001234, MOBILE_SHAPE",
        "MOBILE, 0535-6685949, MOBILE_SHAPE",
        "EMAIL, lin, EMAIL_SHAPE",
    })
    void whatIsWrongIsFoundAtItsCell(CertificateColumn column, String typed, String reason) {
        cells.put(column, typed == null ? TypedCell.NOTHING : TypedCell.text(typed));

        assertThat(read().findings()).filteredOn(Finding::bad)
                .extracting(found -> found.column() + " " + found.reason().name()).containsExactly(column + " " + reason);
        assertThat(read().verdict()).isEqualTo(Verdict.BAD);
    }

    @ParameterizedTest(name = "{0} «{1}» → {2}")
    @CsvSource({
        "MOBILE, , MOBILE_NOT_GIVEN",
        "EMPLOYER, , EMPLOYER_NOT_GIVEN",
        "LAST_VALID_DAY, 2024年6月30日, DATE_FROM_TEXT",
        "LAST_VALID_DAY, 2024-02-29, ALREADY_VOID",
        "LAST_VALID_DAY, 2030-03-02, LONG_TERM",
    })
    void whatAPersonShouldLookAtIsAWarning(CertificateColumn column, String typed, String reason) {
        cells.put(column, typed == null ? TypedCell.NOTHING : TypedCell.text(typed));

        assertThat(read().findings()).extracting(found -> found.reason().name()).containsExactly(reason);
        assertThat(read().verdict()).isEqualTo(Verdict.WARNED);
    }

    @ParameterizedTest
    @CsvSource({"LAST_VALID_DAY, 2024-03-01", "LAST_VALID_DAY, 2030-03-01", "LAST_VALID_DAY, 2023-07-01", "ISSUED_ON, 2024-03-01"})
    void theBoundaryItselfIsNeitherVoidNorLongNorEarlyNorInTheFuture(CertificateColumn column, String day) {
        cells.put(column, TypedCell.text(day));

        assertThat(read().findings()).filteredOn(Finding::bad).isEmpty();
    }

    @Test
    void aNumberThatExcelCountedWithHasLostItsEnd() {
        cells.put(CertificateColumn.ID_NUMBER, TypedCell.number("370681199001010000"));
        cells.put(CertificateColumn.NUMBER, TypedCell.number("1234567890123456"));

        assertThat(read().findings()).extracting(Finding::reason)
                .containsExactly(SheetReason.ID_NUMBER_AS_NUMBER, SheetReason.CELL_LOST_DIGITS);
    }

    @Test
    void aMobileOrShortNumberThatExcelCountedWithIsWhole() {
        cells.put(CertificateColumn.MOBILE, TypedCell.number("13800001234"));
        cells.put(CertificateColumn.NUMBER, TypedCell.number("20230001"));

        assertThat(read().findings()).isEmpty();
    }

    @Test
    void formulasAndErrorsAreRefusedInEveryColumn() {
        for (var column : CertificateColumn.values()) {
            var before = cells.put(column, new TypedCell(Kind.FORMULA, "=A1"));
            assertThat(read().findings()).extracting(Finding::reason).contains(SheetReason.CELL_FORMULA);
            cells.put(column, new TypedCell(Kind.ERROR, "#N/A"));
            assertThat(read().findings()).extracting(Finding::reason).contains(SheetReason.CELL_ERROR);
            cells.put(column, before);
        }
    }

    @Test
    void everyColumnHasALongestText() {
        for (var column : CertificateColumn.values()) {
            var before = cells.put(column, TypedCell.text("长".repeat(column.longest() + 1)));
            assertThat(read().findings()).extracting(Finding::reason).contains(SheetReason.CELL_TOO_LONG);
            cells.put(column, before);
        }
    }

    @Test
    void everythingWrongIsFoundAtOnce() {
        cells.replaceAll((column, cell) -> TypedCell.NOTHING);

        assertThat(read().findings()).filteredOn(Finding::bad).extracting(Finding::column).containsExactly(
                CertificateColumn.NAME, CertificateColumn.ID_NUMBER, CertificateColumn.POST, CertificateColumn.NUMBER, CertificateColumn.LAST_VALID_DAY);
    }

    @Test
    void namesAreTidied() {
        cells.put(CertificateColumn.NAME, TypedCell.text(" 张 三\u200b"));
        assertThat(read().name).isEqualTo("张三");

        cells.put(CertificateColumn.NAME, TypedCell.text("买买提•吐尔逊"));
        assertThat(read().name).isEqualTo("买买提·吐尔逊");

        cells.put(CertificateColumn.NAME, TypedCell.text("𬱖㛃"));
        assertThat(read().findings()).isEmpty();
    }

    @Test
    void aCertificateNumberThatHoldsTheIdNumberKeepsItMasked() {
        cells.put(CertificateColumn.NUMBER, TypedCell.text("T" + ID));

        assertThat(read().number).isEqualTo("T1101**********002X").doesNotContain(ID);
    }

    private JudgedCertificate read() {
        return new RowPolicy(TODAY).read(new TypedRow<>(2, cells));
    }
}
