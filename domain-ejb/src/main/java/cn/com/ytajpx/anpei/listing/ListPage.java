package cn.com.ytajpx.anpei.listing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Some rows of a sorted list, with the way to those before and after. */
public record ListPage<R>(List<R> rows, Optional<ListPlace> previous, Optional<ListPlace> next) {

    /**
     * The page that begins or ends at a place.
     *
     * @param found up to one row more than {@code most}: whether there is another page
     * @param from  empty for the first page
     * @param key   the sorted column's value of a row
     */
    public static <R> ListPage<R> of(List<R> found, Optional<ListPlace> from, int most, ToLongFunction<R> id, Function<R, String> key) {
        var backwards = from.isPresent() && from.get().backwards();
        var more = found.size() > most;
        var rows = !more ? found : backwards ? found.subList(1, found.size()) : found.subList(0, most);
        if (rows.isEmpty()) {
            return new ListPage<>(List.of(), Optional.empty(), Optional.empty());
        }
        var first = rows.get(0);
        var last = rows.get(rows.size() - 1);
        var hasPrevious = backwards ? more : from.isPresent();
        var hasNext = backwards || more;
        return new ListPage<>(List.copyOf(rows),
                hasPrevious ? Optional.of(new ListPlace(id.applyAsLong(first), key.apply(first), true)) : Optional.empty(),
                hasNext ? Optional.of(new ListPlace(id.applyAsLong(last), key.apply(last), false)) : Optional.empty());
    }
}
