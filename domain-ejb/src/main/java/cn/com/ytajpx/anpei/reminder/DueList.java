package cn.com.ytajpx.anpei.reminder;

import java.time.LocalDate;
import java.util.Set;

/** Which of those due on a day to list, and how sorted. */
public record DueList(LocalDate asOf, DueFilter filter, DueOrder order, boolean descending) {

    /** The earliest last valid day first. */
    static DueList of(LocalDate asOf, Set<Explanation> explanations) {
        return new DueList(asOf, new DueFilter(explanations, null), DueOrder.LAST_VALID_DAY, false);
    }

    /** Those of this list with one explanation, by last valid day. */
    DueList only(Explanation explanation) {
        return new DueList(asOf, new DueFilter(Set.of(explanation), filter.name()), DueOrder.LAST_VALID_DAY, descending);
    }
}
