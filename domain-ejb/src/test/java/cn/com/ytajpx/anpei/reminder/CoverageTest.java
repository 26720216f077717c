package cn.com.ytajpx.anpei.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private final Coverage coverage = new Coverage(LocalDate.parse("2024-03-01"), Optional.empty(),
            Map.of(Explanation.TO_REMIND, 5L, Explanation.RENEWED, 3L, Explanation.UNEXPLAINED, 1L));

    @Test
    void everyoneDueIsCountedWhateverTheExplanation() {
        assertThat(coverage.due()).isEqualTo(9);
    }

    @Test
    void whoHasOneOfTheExplanationsIsCounted() {
        assertThat(coverage.due(Set.of(Explanation.TO_REMIND, Explanation.UNEXPLAINED))).isEqualTo(6);
        assertThat(coverage.due(Set.of(Explanation.CALLED))).isZero();
    }
}
