package cn.com.ytajpx.anpei.plan;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Annex 1 as published, as classes. */
final class PlanOf2024 {

    static final LocalDateTime PUBLISHED_AT = LocalDateTime.of(2024, 1, 2, 9, 0);

    private static final Map<String, Venue> VENUES = PublishedPlan.venues().stream().collect(Collectors.toMap(Venue::code, Function.identity()));

    private PlanOf2024() {
    }

    static List<TrainingClass> classes() {
        return PublishedPlan.of(2024).stream().map(PlanOf2024::published).toList();
    }

    static TrainingClass published(PlannedClass row) {
        var published = draft(row);
        published.publish("Sun", PUBLISHED_AT);
        return published;
    }

    static TrainingClass draft(PlannedClass row) {
        return new TrainingClass(2024, row, VENUES.get(row.venueCode()), "Sun", PUBLISHED_AT);
    }

    /** {@code R4}. */
    static PlannedClass row(String session) {
        return PublishedPlan.of(2024).stream().filter(row -> row.code(2024).equals("2024-" + session)).findFirst().orElseThrow();
    }
}
