package cn.com.ytajpx.anpei.web.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.reminder.PlannedDay;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayChartTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 28);

    @Test
    void daysThatAreMissingHaveNoBarAndTheLargestIsAsHighAsTheChart() {
        var chart = DayChart.of(List.of(new PlannedDay(FIRST.plusDays(1), 30, 10), new PlannedDay(FIRST.plusDays(3), 1, 0)), FIRST, 4, Language.ZH);

        assertThat(chart.bars()).extracting(bar -> bar.day().total()).containsExactly(0L, 40L, 0L, 1L);
        assertThat(chart.bars()).extracting(bar -> bar.height() + bar.voidHeight()).containsExactly(0L, 100L, 0L, 2L);
        assertThat(chart.bars()).extracting(DayChart.Bar::label).containsExactly("2月28日", "", "", "3月2日");
        assertThat(chart.reminders()).isEqualTo(31);
        assertThat(chart.voidNotices()).isEqualTo(10);
    }

    @Test
    void aChartOfNothingSaysSo() {
        assertThat(DayChart.of(List.of(), FIRST, 30, Language.ZH).isNothing()).isTrue();
    }
}
