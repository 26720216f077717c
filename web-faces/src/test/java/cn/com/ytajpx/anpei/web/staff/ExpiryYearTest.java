package cn.com.ytajpx.anpei.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExpiryYearTest {

    @Test
    void bothYearsAreMeasuredByTheLargestMonthOfAll() {
        var ending = new TreeMap<>(Map.of(YearMonth.of(2024, 12), 40L, YearMonth.of(2025, 1), 10L));

        var first = ExpiryYear.of(2024, ending, List.of());
        var second = ExpiryYear.of(2025, ending, List.of());

        assertThat(first.months()).hasSize(12).last().extracting(ExpiryYear.Month::percent).isEqualTo(100L);
        assertThat(second.months().get(0).percent()).isEqualTo(25);
        assertThat(second.all()).isEqualTo(10);
        assertThat(second.planned()).isFalse();
    }
}
