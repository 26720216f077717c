package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.listing.PeopleIndex;
import java.util.Optional;

/** A column that those at risk can be sorted by; words under {@code AtRiskOrder.<CONSTANT>}. */
public enum AtRiskOrder {
    EXPIRY("c.last_valid_day, c.id", null),
    NAME("h.name, h.id, c.id", PeopleIndex.NAME),
    EMPLOYER("h.employer_name, h.id, c.id", PeopleIndex.EMPLOYER);

    private final String by;
    private final PeopleIndex ofPeople;

    AtRiskOrder(String by, PeopleIndex ofPeople) {
        this.by = by;
        this.ofPeople = ofPeople;
    }

    String by() {
        return by;
    }

    /** Empty where it is sorted by something else than the people. */
    Optional<PeopleIndex> ofPeople() {
        return Optional.ofNullable(ofPeople);
    }
}
