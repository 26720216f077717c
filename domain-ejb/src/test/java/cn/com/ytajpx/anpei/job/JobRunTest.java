package cn.com.ytajpx.anpei.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobRunTest {

    private static final LocalDateTime NOON = LocalDateTime.parse("2024-03-01T12:00");

    private static JobRun run() {
        return JobRun.started(new RunOrder(JobName.EXPIRY_REMINDERS, LocalDate.parse("2024-03-01"), false, RunCause.BY_HAND, "w"),
                null, "node", NOON, NOON);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "90, 0, 0", "90, 45, 50", "90, 89, 98", "90, 90, 99", "90, 200, 99"})
    void aRunIsNeverWholeBeforeItsEnd(long expected, long read, int percent) {
        var run = run();
        run.expect(expected);
        run.count(new RunCounts(read, 0, 0));

        assertThat(run.percent()).isEqualTo(percent);
    }

    @Test
    void aCompletedRunIsWholeEvenIfThereWasNothingToDo() {
        var run = run();
        run.end(RunState.COMPLETED, NOON.plusSeconds(1), 1000);

        assertThat(run.percent()).isEqualTo(100);
    }

    @Test
    void aRunEndsOnce() {
        var run = run();
        run.end(RunState.INTERRUPTED, NOON, 0);
        run.end(RunState.COMPLETED, NOON.plusHours(1), 1000);

        assertThat(run.state()).isEqualTo(RunState.INTERRUPTED);
        assertThat(run.endedAt()).isEqualTo(NOON);
    }

    @ParameterizedTest
    @CsvSource({"RUNNING, true, false", "STOPPING, true, false", "COMPLETED, false, false", "FAILED, false, true",
            "STOPPED, false, true", "INTERRUPTED, false, true"})
    void onlyWhatEndedUnfinishedCanBeRestarted(RunState state, boolean active, boolean restartable) {
        assertThat(state.active()).isEqualTo(active);
        assertThat(state.restartable()).isEqualTo(restartable);
    }
}
