package cn.com.ytajpx.anpei.account;

import static cn.com.ytajpx.anpei.account.ThrottleKind.ACCOUNT;
import static cn.com.ytajpx.anpei.account.ThrottleKind.CLIENT;
import static cn.com.ytajpx.anpei.account.ThrottleKind.CODE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottleKindTest {

    private static final LocalDateTime LATE = LocalDateTime.parse("2024-02-29T23:59:59");

    @ParameterizedTest
    @CsvSource({"1,", "4,", "5, 2024-03-01T00:00:59", "6, 2024-03-01T00:01:59", "7, 2024-03-01T00:03:59", "10, 2024-03-01T00:31:59",
        "11, 2024-03-01T00:59:59", "40, 2024-03-01T00:59:59", "2000000000, 2024-03-01T00:59:59"})
    void fourTriesAreFreeThenTheWaitingDoublesUpToAnHour(int number, LocalDateTime next) {
        assertThat(ACCOUNT.nextAfter(number, LATE).orElse(null)).isEqualTo(next);
    }

    @Test
    void manyPeopleMayShareAnAddressAndFewCodesAreEnough() {
        assertThat(CLIENT.nextAfter(29, LATE)).isEmpty();
        assertThat(CLIENT.nextAfter(30, LATE)).contains(LATE.plusMinutes(1));
        assertThat(CODE.nextAfter(2, LATE)).isEmpty();
        assertThat(CODE.nextAfter(3, LATE)).contains(LATE.plusMinutes(1));
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29T23:59:59, 5", "2024-03-01T23:59:58.999, 5", "2024-03-01T23:59:59, 1", "2024-03-02T00:00, 1"})
    void triesAreForgottenADayAfterTheLast(LocalDateTime now, int number) {
        assertThat(ACCOUNT.number(4, LATE, now)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-01T00:00:59, 2024-03-01, 00:01", "2024-02-29T23:59:00.001, 2024-03-01, 00:00", "2024-02-29T23:59:00, 2024-02-29, 23:59"})
    void theMomentThatIsSaidIsNeverTooEarly(LocalDateTime moment, java.time.LocalDate day, String time) {
        assertThat(RetryMoment.day(moment)).isEqualTo(day);
        assertThat(RetryMoment.time(moment)).isEqualTo(time);
    }
}
