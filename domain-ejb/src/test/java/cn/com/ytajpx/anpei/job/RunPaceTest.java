package cn.com.ytajpx.anpei.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunPaceTest {

    @ParameterizedTest
    @CsvSource({
        "500, 1000, 10, 50.0, 10",
        "999, 1000, 10, 99.9, 1",
        "1, 3, 2, 0.5, 4"})
    void anActiveRunWillBeDoneWhenTheRestIsReadAtItsPace(long read, long expected, long seconds, double perSecond, long left) {
        var pace = RunPace.of(read, expected, Duration.ofSeconds(seconds), true);

        assertThat(pace.perSecond()).isEqualTo(perSecond);
        assertThat(pace.left()).contains(Duration.ofSeconds(left));
    }

    @ParameterizedTest
    @CsvSource({"0, 1000, 10", "500, 0, 10", "1000, 1000, 10", "1200, 1000, 10", "500, 1000, 0"})
    void nobodyCanTellWithoutAPaceOrARest(long read, long expected, long seconds) {
        assertThat(RunPace.of(read, expected, Duration.ofSeconds(seconds), true).left()).isEmpty();
    }

    @Test
    void anEndedRunHasAPaceAndNothingLeft() {
        var pace = RunPace.of(500, 1000, Duration.ofSeconds(5), false);

        assertThat(pace.perSecond()).isEqualTo(100);
        assertThat(pace.left()).isEmpty();
    }
}
