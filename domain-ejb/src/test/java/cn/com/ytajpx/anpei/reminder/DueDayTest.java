package cn.com.ytajpx.anpei.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DueDayTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-03-01");

    private final Distances distances = new Distances(List.of(90, 30, 1));
    private final DueDay afterTheRunOfYesterday = new DueDay(TODAY, Optional.of(TODAY.minusDays(1)), 9);

    @Test
    void beforeTheFirstRunEverythingUpToYesterdayCountsAsCovered() {
        assertThat(new DueDay(TODAY, Optional.empty(), 0).coveredTo()).isEqualTo("2024-02-29");
        assertThat(new DueDay(TODAY, Optional.of(TODAY), 9).coveredTo()).isEqualTo(TODAY);
    }

    @Test
    @DisplayName("R-N1 a run has planned what fell due up to its day, and nothing that falls due later")
    void aRunCoversWhatFellDueUpToItsDay() {
        assertThat(coversWhatEndsOn("2024-03-30")).as("30 days before, due yesterday").isTrue();
        assertThat(coversWhatEndsOn("2024-03-31")).as("30 days before, due today").isFalse();
        assertThat(coversWhatEndsOn("2024-02-28")).as("void since yesterday").isTrue();
        assertThat(coversWhatEndsOn("2024-02-29")).as("void since today").isFalse();
    }

    @Test
    @DisplayName("R-C5 who came into the register when the certificate had lapsed already is not told what was never our news")
    void onlyThoseKnownAreToldOfWhatLapsedBefore() {
        assertThat(slice("2024-02-28").knownOnly()).isTrue();
        assertThat(slice("2024-02-29").knownOnly()).as("it became void since the last run").isFalse();
        assertThat(slice("2024-03-01").knownOnly()).as("it is valid today").isFalse();
    }

    @Test
    void allSlicesFromThirtyDaysVoidToTheLargestDistanceAreDue() {
        var slices = DueSlices.on(afterTheRunOfYesterday, distances);

        assertThat(slices.first()).isEqualTo("2024-01-31");
        assertThat(slices.last()).isEqualTo("2024-05-30");
        assertThat(slices.json()).startsWith("[{\"lastValidDay\":\"2024-01-31\",\"distance\":-1,\"covered\":1,\"knownOnly\":1,\"reminded\":1}")
                .contains("{\"lastValidDay\":\"2024-03-31\",\"distance\":30,\"covered\":0,\"knownOnly\":0,\"reminded\":1}")
                .endsWith("{\"lastValidDay\":\"2024-05-30\",\"distance\":90,\"covered\":0,\"knownOnly\":0,\"reminded\":1}]");
    }

    private boolean coversWhatEndsOn(String lastValidDay) {
        return afterTheRunOfYesterday.covers(slice(lastValidDay));
    }

    private Slice slice(String lastValidDay) {
        return afterTheRunOfYesterday.slice(LocalDate.parse(lastValidDay), distances);
    }
}
