package cn.com.ytajpx.anpei.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @Test
    @DisplayName("GB 32100-2015: the standard's own example passes")
    void theStandardsExamplePasses() {
        assertThat(new CreditCode("91350100M000100Y43").doubtful()).isFalse();
        assertThat(CreditCode.checkCharacter("91350100M000100Y4")).isEqualTo('3');
    }

    @ParameterizedTest
    @DisplayName("A code that fails the check is doubtful, not refused: such codes are in real use")
    @ValueSource(strings = {"91350100M000100Y4Z", "91350100M000100Y44", "91350211M0000XUF46", "91350100M0001TGQXM", "9135O100M000100Y43"})
    void aCodeThatFailsTheCheckIsDoubtful(String code) {
        assertThat(CreditCode.check(code)).isEmpty();
        assertThat(new CreditCode(code).doubtful()).isTrue();
    }

    @Test
    void theTwoKnownRealOnesComputeAnotherCheckCharacter() {
        assertThat(CreditCode.checkCharacter("91350211M0000XUF4")).isEqualTo('R');
        assertThat(CreditCode.checkCharacter("91350100M0001TGQX")).isEqualTo('1');
    }

    @Test
    void whatPeopleTypeIsTidied() {
        assertThat(CreditCode.parse(" 9135-0100-m000 100y43 ")).isEqualTo(new CreditCode("91350100M000100Y43"));
        assertThat(CreditCode.parse("91350100M000100Y43")).isEqualTo(new CreditCode("91350100M000100Y43"));
    }

    @Test
    void whatIsNoCodeIsRefused() {
        assertThat(CreditCode.check("")).contains(CreditCodeReason.CREDIT_CODE_MISSING);
        assertThat(CreditCode.check(null)).contains(CreditCodeReason.CREDIT_CODE_MISSING);
        assertThat(CreditCode.check("91350100M000100Y4")).contains(CreditCodeReason.CREDIT_CODE_SHAPE);
        assertThat(CreditCode.check("91350100M000100Y4中")).contains(CreditCodeReason.CREDIT_CODE_SHAPE);
        assertThatThrownBy(() -> new CreditCode("x")).isInstanceOf(Refused.class);
    }
}
