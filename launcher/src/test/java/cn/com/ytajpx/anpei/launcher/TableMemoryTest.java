package cn.com.ytajpx.anpei.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableMemoryTest {

    @ParameterizedTest(name = "of {0} MB the tables get {1}")
    @CsvSource({"512, 256", "1024, 256", "2048, 512", "2500, 625", "3072, 768", "65536, 768"})
    void tablesGetAQuarterOfTheMachinesMemoryWithinLimits(long machine, long tables) {
        assertThat(TableMemory.of(machine << 20)).isEqualTo(tables << 20);
    }
}
