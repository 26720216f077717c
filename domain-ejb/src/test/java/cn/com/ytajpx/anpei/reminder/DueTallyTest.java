package cn.com.ytajpx.anpei.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DueTallyTest {

    private static final LocalDate FIRST = LocalDate.parse("2024-03-01");
    private static final Predicate<Explanation> CALLS = Explanation.CALLS::contains;

    private final DueTally tally = new DueTally();

    @Test
    void everyExplanationIsCounted() {
        tally.add(FIRST, Explanation.TO_CALL, 2);
        tally.add(FIRST, Explanation.DELIVERED, 7);
        tally.add(FIRST.plusDays(1), Explanation.DELIVERED, 4);
        tally.add(FIRST.plusDays(1), Explanation.DELIVERED, -1);

        assertThat(tally.byExplanation()).containsOnlyKeys(Explanation.values())
                .containsEntry(Explanation.TO_CALL, 2L).containsEntry(Explanation.DELIVERED, 10L).containsEntry(Explanation.RENEWED, 0L);
        assertThat(tally.count(FIRST)).isEqualTo(9);
        assertThat(tally.count(FIRST.plusDays(9))).isZero();
        assertThat(tally.count(CALLS)).isEqualTo(2);
    }

    @Test
    void whoeverIsWantedIsLookedForOnlyOnTheDaysThatHaveThem() {
        tally.add(FIRST, Explanation.TO_CALL, 2);
        tally.add(FIRST.plusDays(1), Explanation.DELIVERED, 7);
        tally.add(FIRST.plusDays(2), Explanation.UNDELIVERED, 3);

        assertThat(tally.everywhere(CALLS, 4)).isEqualTo(new DueTally.Part(Set.of(FIRST, FIRST.plusDays(2)), 4));
        assertThat(tally.everywhere(Explanation.RENEWED::equals, 0).days()).isEmpty();
        assertThat(tally.part(CALLS, false, 1, 1)).isEqualTo(new DueTally.Part(Set.of(FIRST), 1));
        assertThat(tally.part(CALLS, false, 2, 1)).isEqualTo(new DueTally.Part(Set.of(FIRST.plusDays(2)), 0));
        assertThat(tally.part(CALLS, true, 2, 2)).isEqualTo(new DueTally.Part(Set.of(FIRST, FIRST.plusDays(2)), 2));
        assertThat(tally.part(CALLS, false, 5, 10).days()).isEmpty();
    }

    @Test
    @DisplayName("R-N1 The book alone explains the reminded, the renewed and those who came void; nobody else")
    void theBookExplainsWhomItCan() {
        var tomorrow = FIRST.plusDays(1);
        var void1 = FIRST.minusDays(9);
        var void2 = FIRST.minusDays(10);
        var ending = new TreeMap<>(Map.of(tomorrow, 10L, void1, 5L, void2, 6L));
        var outcomes = List.of(new Outcome(tomorrow, 1, Explanation.DELIVERED, 7), new Outcome(tomorrow, 1, Explanation.DELIVERED, -1),
                new Outcome(tomorrow, 3, Explanation.TO_CALL, 2), new Outcome(void2, 1, Explanation.DELIVERED, 1));
        var book = new DayBook(new DueDay(FIRST, Optional.empty(), 0), ending, Map.of(tomorrow, 4L), outcomes, List.of(), 100);
        var explained = DueTally.of(book, DueSlices.on(book.day(), new Distances(List.of(90, 3, 1)), book.everReminded()::contains));

        assertThat(explained.byExplanation()).containsEntry(Explanation.DELIVERED, 6L).containsEntry(Explanation.RENEWED, 4L)
                .containsEntry(Explanation.LAPSED_BEFORE, 5L).containsEntry(Explanation.TO_CALL, 0L);
        assertThat(book.due(tomorrow) - explained.count(tomorrow)).as("reminded too early or not at all").isEqualTo(4);
        assertThat(book.due(void2) - explained.count(void2)).as("one of them was reminded").isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPartIsWhatOneFindsByCountingPeopleOneByOne(long seed) {
        var random = new Random(seed);
        var people = new ArrayList<LocalDate>();
        for (int day = 0; day < 12; day++) {
            int calls = Math.max(0, random.nextInt(7) - 2);
            tally.add(FIRST.plusDays(day), Explanation.TO_CALL, calls);
            tally.add(FIRST.plusDays(day), Explanation.CALLED, random.nextInt(5));
            people.addAll(Collections.nCopies(calls, FIRST.plusDays(day)));
        }
        for (boolean descending : new boolean[] {false, true}) {
            for (int first = 0; first <= people.size(); first++) {
                int most = 1 + random.nextInt(9);
                var page = people.stream().skip(first).limit(most).toList();
                var part = tally.part(CALLS, descending, first, most);
                var onItsDays = people.stream().filter(part.days()::contains).toList();
                assertThat(part.days()).isEqualTo(new TreeSet<>(page));
                assertThat(page.isEmpty() ? List.of() : onItsDays.stream().skip(part.skip()).limit(most).toList()).isEqualTo(page);
            }
            Collections.reverse(people);
        }
        assertThat(tally.count(CALLS)).isEqualTo(people.size());
        assertThat(tally.everywhere(CALLS, 0).days()).isEqualTo(people.stream().collect(Collectors.toSet()));
    }
}
