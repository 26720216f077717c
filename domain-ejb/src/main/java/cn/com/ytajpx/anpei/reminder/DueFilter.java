package cn.com.ytajpx.anpei.reminder;

import java.util.Set;

/**
 * Which of the due to show.
 *
 * @param explanations empty for all
 * @param name         the beginning of the person's name or a part of the employer's; null or blank for all
 */
public record DueFilter(Set<Explanation> explanations, String name) {

    public static final DueFilter ALL = new DueFilter(Set.of(), null);

    public DueFilter {
        explanations = Set.copyOf(explanations);
    }

    public static DueFilter of(Explanation... explanations) {
        return new DueFilter(Set.of(explanations), null);
    }

    boolean wants(Explanation explanation) {
        return explanations.isEmpty() || explanations.contains(explanation);
    }

    boolean isNamed() {
        return name != null && !name.isBlank();
    }
}
