package cn.com.ytajpx.anpei.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-A2 A code is good for ten minutes, five tries, once")
class OneTimeCodeTest {

    private static final LocalDateTime LATE = LocalDateTime.parse("2024-02-29T23:59:59");
    private static final byte[] RIGHT = {1, 2, 3};
    private static final byte[] WRONG = {1, 2, 4};

    private final OneTimeCode code = waiting(7L);

    private static OneTimeCode waiting(Long account) {
        var waiting = OneTimeCode.forPassword(new byte[] {9}, account);
        waiting.expect(RIGHT, LATE);
        return waiting;
    }

    @Test
    void toTheEndOfTheTenthMinuteAndNotBeyond() {
        assertThat(code.accepts(RIGHT, LATE.plusMinutes(10).minusNanos(1_000_000))).isTrue();
        assertThat(code.accepts(RIGHT, LATE.plusMinutes(10))).isFalse();
    }

    @Test
    void theFifthTryMayBeRightAndTheSixthNot() {
        for (int i = 0; i < 4; i++) {
            assertThat(code.accepts(WRONG, LATE)).isFalse();
        }
        assertThat(code.accepts(RIGHT, LATE)).isTrue();
        assertThat(code.accepts(RIGHT, LATE)).isFalse();
    }

    @Test
    void usedOnceItIsWorthNothing() {
        assertThat(code.use()).isTrue();
        assertThat(code.use()).isFalse();
        assertThat(code.accepts(RIGHT, LATE)).isFalse();
    }

    @Test
    void anotherCodeHasItsOwnTriesAndTime() {
        for (int i = 0; i < 6; i++) {
            code.accepts(WRONG, LATE);
        }
        code.expect(WRONG, LATE.plusMinutes(9));

        assertThat(code.accepts(RIGHT, LATE.plusMinutes(18))).isFalse();
        assertThat(code.accepts(WRONG, LATE.plusMinutes(18))).isTrue();
    }

    @Test
    void whereNobodyMatchedOrSomeoneIsKnownNoCodeIsRight() {
        assertThat(waiting(null).accepts(RIGHT, LATE)).isFalse();
        var known = OneTimeCode.forRegistration(new byte[] {9}, new byte[] {8}, 7L);
        known.expect(RIGHT, LATE);
        assertThat(known.accepts(RIGHT, LATE)).isFalse();
    }
}
