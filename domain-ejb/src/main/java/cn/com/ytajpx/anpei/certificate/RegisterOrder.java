package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.listing.ListOrder;
import cn.com.ytajpx.anpei.listing.PeopleIndex;
import cn.com.ytajpx.anpei.listing.Ties;
import java.util.List;

/** How the register is sorted: by certificates or by their people, then by a person's certificates. */
public enum RegisterOrder implements ListOrder {
    EXPIRY(false),
    EXPIRY_LATEST(true),
    NAME(PeopleIndex.NAME),
    EMPLOYER(PeopleIndex.EMPLOYER);

    private final String column;
    private final boolean descending;
    private final Ties ties;
    private final String along;

    RegisterOrder(boolean latest) {
        column = "c.last_valid_day";
        descending = latest;
        ties = Ties.by("c.id");
        along = "certificate c force index (certificate_expiry) straight_join holder h on h.id = c.holder_id";
    }

    RegisterOrder(PeopleIndex people) {
        column = people.column();
        descending = false;
        ties = new Ties(List.of("h.id", "c.post", "c.last_valid_day"), Post.values().length,
                "select holder_id, post, last_valid_day from certificate where id = ?");
        along = people.along();
    }

    @Override
    public String column() {
        return column;
    }

    @Override
    public boolean descending() {
        return descending;
    }

    @Override
    public Ties ties() {
        return ties;
    }

    @Override
    public String along() {
        return along;
    }
}
