package cn.com.ytajpx.anpei.preregistration;

import java.util.List;
import java.util.Optional;

/** A page of the list, and where the pages around it are. */
public record PreregistrationPage(List<PreregistrationRow> rows, Optional<PreregistrationPlace> previous, Optional<PreregistrationPlace> next) {

    /** @param found up to one row more than {@code most}: whether there is another page */
    static PreregistrationPage of(List<PreregistrationRow> found, PreregistrationOrder order, PreregistrationPlace from, int most) {
        var backwards = from != null && from.backwards();
        var more = found.size() > most;
        var rows = !more ? found : backwards ? found.subList(1, found.size()) : found.subList(0, most);
        if (rows.isEmpty()) {
            return new PreregistrationPage(List.of(), Optional.empty(), Optional.empty());
        }
        return new PreregistrationPage(List.copyOf(rows),
                (backwards ? more : from != null) ? Optional.of(place(rows.get(0), order, true)) : Optional.empty(),
                backwards || more ? Optional.of(place(rows.get(rows.size() - 1), order, false)) : Optional.empty());
    }

    private static PreregistrationPlace place(PreregistrationRow row, PreregistrationOrder order, boolean backwards) {
        return new PreregistrationPlace(row.id(), switch (order) {
            case NEWEST, OLDEST -> row.madeAt().toString();
            case NAME -> row.name();
            case EMPLOYER -> row.employerName();
        }, backwards);
    }
}
