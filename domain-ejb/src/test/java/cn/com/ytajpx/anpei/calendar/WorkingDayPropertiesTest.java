package cn.com.ytajpx.anpei.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R-P5: the working-day engine against a plain model, from 2024 to 2026")
class WorkingDayPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final int CASES = 2_000;
    private static final int MOST = 60;

    private final WorkingDayCalendar engine = WorkingDayCalendar.published();
    private final NaiveWorkingDays plain = new NaiveWorkingDays();

    @Test
    void both_agree_on_every_day_of_the_three_years() {
        assertThat(FIRST.datesUntil(LAST.plusDays(1))).hasSize(1096).allMatch(day -> engine.isWorkingDay(day) == plain.working(day));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20_240_101, 20_250_101, 20_260_101, 7_919})
    void both_count_alike_forwards_and_backwards(long seed) {
        cases(seed).forEach(one -> {
            assertThat(engine.plus(one.day, one.count)).as("%s + %d", one.day, one.count).isEqualTo(plain.plus(one.day, one.count));
            assertThat(engine.minus(one.day, one.count)).as("%s - %d", one.day, one.count).isEqualTo(plain.minus(one.day, one.count));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 31, 314})
    void what_must_hold_for_any_day_and_count(long seed) {
        cases(seed).forEach(one -> {
            var later = engine.plus(one.day, one.count);
            assertThat(one.count == 0 || engine.isWorkingDay(later)).as("%s + %d ends on a working day", one.day, one.count).isTrue();
            assertThat(engine.plus(later, 1)).as("one more is the next after").isEqualTo(engine.plus(one.day, one.count + 1));
            assertThat(later).as("never earlier for a later start").isBeforeOrEqualTo(engine.plus(one.day.plusDays(1), one.count));
            if (engine.isWorkingDay(one.day)) {
                assertThat(engine.minus(later, one.count)).as("there and back").isEqualTo(one.day);
            }
            assertThat(one.day.plusDays(1).datesUntil(later.plusDays(1)).filter(plain::working)).as("so many lie between").hasSize(one.count);
        });
    }

    private record Case(LocalDate day, int count) {
    }

    /** Far enough from both ends that no way leads out of the three years. */
    private static Stream<Case> cases(long seed) {
        var random = new Random(seed);
        var first = FIRST.plusDays(120);
        int span = (int) (LAST.minusDays(120).toEpochDay() - first.toEpochDay());
        return Stream.generate(() -> new Case(first.plusDays(random.nextInt(span)), random.nextInt(MOST))).limit(CASES);
    }
}
