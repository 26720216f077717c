package cn.com.ytajpx.anpei.reminder;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everyone due on a day, counted by explanation; every explanation is a key.
 *
 * @param lastGoodRun the last day covered; empty before the first run
 */
public record Coverage(LocalDate asOf, Optional<LocalDate> lastGoodRun, Map<Explanation, Long> counts) {

    public long due() {
        return due(Set.of());
    }

    /** With one of these explanations; empty for all. */
    public long due(Set<Explanation> explanations) {
        return counts.entrySet().stream().filter(each -> explanations.isEmpty() || explanations.contains(each.getKey()))
                .mapToLong(Map.Entry::getValue).sum();
    }

    public long unexplained() {
        return counts.get(Explanation.UNEXPLAINED);
    }

    public long calls() {
        return Explanation.CALLS.stream().mapToLong(counts::get).sum();
    }
}
