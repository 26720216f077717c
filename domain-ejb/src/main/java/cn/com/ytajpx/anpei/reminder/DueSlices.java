package cn.com.ytajpx.anpei.reminder;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;

/**
 * The slices that are due on a day, as a table that a statement can join: {@link #SQL} with {@link #json} as its parameter.
 *
 * @param first the earliest last valid day, inclusive
 * @param last  the latest, inclusive
 */
record DueSlices(LocalDate first, LocalDate last, String json) {

    private static final int LAPSED_DAYS = 30;

    /** {@code covered}: a run has planned this slice. {@code known_only}: as {@link Slice#knownOnly}. */
    static final String SQL = """
            json_table(?, '$[*]' columns (
                last_valid_day date path '$.lastValidDay', distance int path '$.distance', covered boolean path '$.covered',
                known_only boolean path '$.knownOnly'))""";

    /** From those that were void for up to 30 days to those at the largest distance. */
    static DueSlices on(DueDay day, Distances distances) {
        var first = day.asOf().minusDays(LAPSED_DAYS);
        var last = day.asOf().plusDays(distances.largest());
        var rows = Json.createArrayBuilder();
        first.datesUntil(last.plusDays(1)).map(lastValidDay -> day.slice(lastValidDay, distances)).forEach(slice -> rows.add(row(slice, day)));
        return new DueSlices(first, last, rows.build().toString());
    }

    private static JsonObject row(Slice slice, DueDay day) {
        return Json.createObjectBuilder()
                .add("lastValidDay", slice.lastValidDay().toString()).add("distance", slice.distance())
                .add("covered", day.covers(slice) ? 1 : 0).add("knownOnly", slice.knownOnly() ? 1 : 0).build();
    }
}
