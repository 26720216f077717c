package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.listing.PeopleIndex;
import cn.com.ytajpx.anpei.listing.Sql;
import java.util.List;
import java.util.Optional;

/** A column that the due can be sorted by. The nearer the last valid day, the nearer the distance. */
public enum DueOrder {
    LAST_VALID_DAY("c.last_valid_day", "c.successor_id", "c.id"),
    NAME(PeopleIndex.NAME),
    EMPLOYER(PeopleIndex.EMPLOYER),
    DISTANCE("c.last_valid_day", "c.successor_id", "c.id"),
    EXPLANATION("x.explanation", "c.last_valid_day", "c.successor_id", "c.id");

    private final List<String> columns;
    private final PeopleIndex ofPeople;

    DueOrder(String... columns) {
        this.columns = List.of(columns);
        ofPeople = null;
    }

    DueOrder(PeopleIndex ofPeople) {
        columns = List.of();
        this.ofPeople = ofPeople;
    }

    String by(boolean descending) {
        return ofPeople().map(people -> people.by(descending))
                .orElseGet(() -> Sql.by(columns, descending));
    }

    boolean byDay() {
        return this == LAST_VALID_DAY || this == DISTANCE;
    }

    /** Empty where it is sorted by something else than the people. */
    Optional<PeopleIndex> ofPeople() {
        return Optional.ofNullable(ofPeople);
    }
}
