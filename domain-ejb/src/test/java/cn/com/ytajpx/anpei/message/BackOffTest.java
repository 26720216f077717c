package cn.com.ytajpx.anpei.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R-N4 Retry with back-off")
class BackOffTest {

    @ParameterizedTest(name = "after attempt {0} wait {1}")
    @CsvSource({"1, PT1M", "2, PT4M", "3, PT16M", "4, PT1H4M", "5, PT4H16M", "6, PT17H4M", "7, P1D"})
    void eachVainAttemptWaitsFourTimesAsLongUpToADay(int attempts, Duration wait) {
        assertThat(BackOff.after(attempts)).contains(wait);
    }

    @Test
    void theEighthVainAttemptIsTheLast() {
        assertThat(BackOff.after(8)).isEmpty();
        assertThat(BackOff.after(9)).isEmpty();
    }
}
