package cn.com.ytajpx.anpei.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.certificate.RegisterEntry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoPeopleTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

    @Test
    void someThreeHundredPeopleWhoDoNotExist() {
        var people = DemoPeople.around(TODAY).stream().map(RegisterEntry::person).distinct().toList();

        assertThat(people).hasSizeBetween(280, 320);
        assertThat(people).extracting(RegisterEntry.Person::idNumber).doesNotHaveDuplicates()
                .allSatisfy(number -> assertThat(number.value()).startsWith("99"));
        assertThat(people).extracting(RegisterEntry.Person::employerName).allMatch(name -> name.contains("示例"));
    }

    @Test
    void theSameAtEveryFirstStart() {
        assertThat(DemoPeople.around(TODAY)).isEqualTo(DemoPeople.around(TODAY));
    }

    @Test
    void certificatesFallDueInEveryMonthOfBothYearsAndOnTheDaysThatMatter() {
        var days = DemoPeople.around(TODAY).stream().map(RegisterEntry::lastValidDay).toList();

        assertThat(days.stream().map(YearMonth::from))
                .containsAll(Stream.iterate(YearMonth.of(2024, 1), month -> month.plusMonths(1)).limit(24).toList());
        assertThat(days).contains(TODAY, TODAY.minusDays(1), LocalDate.of(2024, 2, 29), TODAY.plusDays(90), TODAY.plusDays(30));
    }

    @Test
    void aLongNameAndALongEmployerShowWhetherPagesHold() {
        assertThat(DemoNames.LONG_NAME).hasSizeBetween(18, 20);
        assertThat(DemoNames.LONG_EMPLOYER).hasSizeBetween(38, 42);
    }
}
