package cn.com.ytajpx.anpei.batch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.job.RunState;
import jakarta.batch.runtime.BatchStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunKeeperTest {

    @ParameterizedTest(name = "{0} in the batch runtime is {1}")
    @CsvSource({"STARTED, COMPLETED", "COMPLETED, COMPLETED", "FAILED, FAILED", "ABANDONED, FAILED", "STOPPING, STOPPED", "STOPPED, STOPPED"})
    void aRunEndsAsItsJobDid(BatchStatus status, RunState end) {
        assertThat(RunKeeper.outcome(status)).isEqualTo(end);
    }
}
