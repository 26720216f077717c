package cn.com.ytajpx.anpei.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDateTest {

    @ParameterizedTest(name = "{0} is {1}, said: {2}")
    @CsvSource({
        "2024-12-01, 2024-12-01,",
        "2024-02-29, 2024-02-29,",
        "2024年12月1日, 2024-12-01, DATE_FROM_TEXT",
        "2024 年 12 月 01 日, 2024-12-01, DATE_FROM_TEXT",
        "2024/12/1, 2024-12-01, DATE_FROM_TEXT",
        "2024.12.1, 2024-12-01, DATE_FROM_TEXT",
        "2024-12-1, 2024-12-01, DATE_FROM_TEXT",
        "２０２４．１２．１, 2024-12-01, DATE_FROM_TEXT",
        "20241201, 2024-12-01, DATE_FROM_TEXT",
        "2024-12-01 00:00:00, 2024-12-01, DATE_FROM_TEXT",
        "2023-02-29, , DATE_IMPOSSIBLE",
        "2024.2.30, , DATE_IMPOSSIBLE",
        "2024-13-01, , DATE_IMPOSSIBLE",
        "2024年4月31日, , DATE_IMPOSSIBLE",
        "2024年12月, , DATE_WITHOUT_DAY",
        "2024-12, , DATE_WITHOUT_DAY",
        "2024, , DATE_WITHOUT_DAY",
        "长期, , DATE_UNREADABLE",
        "24-12-01, , DATE_UNREADABLE",
        "12/1/2024, , DATE_UNREADABLE",
        "1989-12-31, , DATE_OUT_OF_RANGE",
        "1990-01-01, 1990-01-01,",
        "2099-12-31, 2099-12-31,",
        "2100-01-01, , DATE_OUT_OF_RANGE",
    })
    void readsWhatPeopleWrite(String typed, LocalDate day, SheetReason said) {
        assertThat(TypedDate.of(TypedCell.text(typed))).isEqualTo(new TypedDate(day, said));
    }

    @ParameterizedTest(name = "{0} counts to {1}, said: {2}")
    @CsvSource({
        "45627, 2024-12-01,",
        "45351, 2024-02-29,",
        "45627.75, 2024-12-01,",
        "32874, 1990-01-01,",
        "32873, , DATE_OUT_OF_RANGE",
        "2024, , DATE_OUT_OF_RANGE",
        "20241201, 2024-12-01, DATE_FROM_TEXT",
        "20240230, , DATE_IMPOSSIBLE",
        "0, , DATE_UNREADABLE",
        "-5, , DATE_UNREADABLE",
        "2958466, , DATE_UNREADABLE",
    })
    void readsWhatExcelCounts(String number, LocalDate day, SheetReason said) {
        assertThat(TypedDate.of(TypedCell.number(number))).isEqualTo(new TypedDate(day, said));
    }
}
