package cn.com.ytajpx.anpei.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R-A1: an ID number after GB 11643")
class IdNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014", "370101190102039973"})
    void is_accepted_when_its_check_character_fits(String number) {
        assertThat(IdNumber.check(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002x", " 110105 19491231 002X ", "110105-19491231-002ｘ"})
    void is_read_as_people_type_it(String typed) {
        assertThat(IdNumber.parse(typed).value()).isEqualTo("11010519491231002X");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = {
        "null, ID_NUMBER_MISSING",
        "'', ID_NUMBER_MISSING",
        "130503670401001, ID_NUMBER_FIRST_GENERATION",
        "3.70602E+17, ID_NUMBER_SHAPE",
        "1101051949123100XX, ID_NUMBER_SHAPE",
        "１10105194912310021, ID_NUMBER_SHAPE",
        "110105194902300021, ID_NUMBER_BIRTH_DATE",
        "110105190002290021, ID_NUMBER_BIRTH_DATE",
        "110105194912310021, ID_NUMBER_CHECKSUM"})
    void is_refused_with_the_first_thing_wrong(String typed, IdentityReason reason) {
        assertThat(IdNumber.check(typed)).contains(reason);
    }

    @Test
    void shows_only_its_ends() {
        var number = IdNumber.parse("11010519491231002X");
        assertThat(number.masked()).isEqualTo("1101**********002X");
        assertThat(number).hasToString("1101**********002X");
        assertThat(number.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
    }
}
