package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.listing.ListOrder;
import cn.com.ytajpx.anpei.listing.Ties;

/** How the list is sorted; each order follows an index. */
public enum PreregistrationOrder implements ListOrder {

    NEWEST("p.made_at", true),
    OLDEST("p.made_at", false),
    NAME("p.holder_name", false),
    EMPLOYER("p.employer_name", false);

    /** Alone they have the index of every order, by itself and after what a filter compares. */
    static final String TABLES = "preregistration p";

    private final String column;
    private final boolean descending;

    PreregistrationOrder(String column, boolean descending) {
        this.column = column;
        this.descending = descending;
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
        return Ties.by("p.id");
    }

    @Override
    public String along() {
        return TABLES;
    }
}
