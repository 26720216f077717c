package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.listing.PeopleIndex;
import java.util.Optional;

/** A column that those at risk can be sorted by; words under {@code AtRiskOrder.<CONSTANT>}. */
public enum AtRiskOrder {
    EXPIRY(null), NAME(PeopleIndex.NAME), EMPLOYER(PeopleIndex.EMPLOYER);

    private final PeopleIndex ofPeople;

    AtRiskOrder(PeopleIndex ofPeople) {
        this.ofPeople = ofPeople;
    }

    String by() {
        return ofPeople().map(people -> people.by(false)).orElse("c.last_valid_day, c.id");
    }

    /** Empty where it is sorted by something else than the people. */
    Optional<PeopleIndex> ofPeople() {
        return Optional.ofNullable(ofPeople);
    }
}
