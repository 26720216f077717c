package cn.com.ytajpx.anpei.reminder;

import static cn.com.ytajpx.anpei.common.JsonOnce.JSON;

import cn.com.ytajpx.anpei.listing.NamedPeople;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The slices that are due on a day, as a table that a statement can join: {@link #SQL} with {@link #json} as its parameter. */
final class DueSlices {

    private static final int LAPSED_DAYS = 30;

    /**
     * {@code covered}: a run has planned this slice. {@code known_only}: as {@link Slice#knownOnly}. {@code reminded}: some of its
     * certificates may have a reminder, of whatever distance. With a limit the database keeps it and looks a day up in it.
     */
    static final String SQL = """
            (select * from json_table(?, '$[*]' columns (
                last_valid_day date path '$.lastValidDay', distance int path '$.distance', covered boolean path '$.covered',
                known_only boolean path '$.knownOnly', reminded boolean path '$.reminded')) j limit %d)""".formatted(Integer.MAX_VALUE);

    private final DueDay day;
    private final SortedMap<LocalDate, Slice> slices;
    private final Predicate<LocalDate> reminded;

    private DueSlices(DueDay day, SortedMap<LocalDate, Slice> slices, Predicate<LocalDate> reminded) {
        this.day = day;
        this.slices = slices;
        this.reminded = reminded;
    }

    static DueSlices on(DueDay day, Distances distances) {
        return on(day, distances, lastValidDay -> true);
    }

    /** @param reminded the last valid days of which there are reminders */
    static DueSlices on(DueDay day, Distances distances, Predicate<LocalDate> reminded) {
        var slices = new TreeMap<LocalDate, Slice>();
        first(day.asOf()).datesUntil(last(day.asOf(), distances).plusDays(1))
                .forEach(lastValidDay -> slices.put(lastValidDay, day.slice(lastValidDay, distances)));
        return new DueSlices(day, slices, reminded);
    }

    /** The earliest last valid day that is due, inclusive: of those that have been void for 30 days. */
    static LocalDate first(LocalDate asOf) {
        return asOf.minusDays(LAPSED_DAYS);
    }

    /** The latest last valid day that is due, inclusive: of those at the largest distance. */
    static LocalDate last(LocalDate asOf, Distances distances) {
        return asOf.plusDays(distances.largest());
    }

    DueSlices only(Predicate<LocalDate> lastValidDay) {
        var some = new TreeMap<>(slices);
        some.keySet().removeIf(lastValidDay.negate());
        return new DueSlices(day, some, reminded);
    }

    /** The earliest last valid day, inclusive. */
    LocalDate first() {
        return slices.firstKey();
    }

    /** The latest last valid day, inclusive. */
    LocalDate last() {
        return slices.lastKey();
    }

    boolean isEmpty() {
        return slices.isEmpty();
    }

    /** Each with its last valid day. */
    Map<LocalDate, Slice> byLastValidDay() {
        return Collections.unmodifiableMap(slices);
    }

    /** The parameters of {@link ExplainedSql#NAMED} and, before them, of these slices. */
    List<Object> named(String name) {
        var parameters = new ArrayList<Object>(List.of(json()));
        parameters.addAll(NamedPeople.arguments(name.strip()));
        parameters.addAll(List.of(first(), last()));
        return parameters;
    }

    String json() {
        var rows = JSON.createArrayBuilder();
        slices.values().forEach(slice -> rows.add(row(slice)));
        return rows.build().toString();
    }

    private JsonObject row(Slice slice) {
        return JSON.createObjectBuilder()
                .add("lastValidDay", slice.lastValidDay().toString()).add("distance", slice.distance())
                .add("covered", day.covers(slice) ? 1 : 0).add("knownOnly", slice.knownOnly() ? 1 : 0)
                .add("reminded", reminded.test(slice.lastValidDay()) ? 1 : 0).build();
    }
}
