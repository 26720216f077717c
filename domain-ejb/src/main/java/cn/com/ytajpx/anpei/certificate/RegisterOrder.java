package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.listing.ListOrder;

/** How the register is sorted; every order has an index, and the id decides between equals. */
public enum RegisterOrder implements ListOrder {
    EXPIRY("c.last_valid_day", false),
    EXPIRY_LATEST("c.last_valid_day", true),
    NAME("h.name", false),
    EMPLOYER("h.employer_name", false);

    private final String column;
    private final boolean descending;

    RegisterOrder(String column, boolean descending) {
        this.column = column;
        this.descending = descending;
    }

    /** Whether certificates have the sorted column themselves, not their people. */
    boolean ofCertificates() {
        return this == EXPIRY || this == EXPIRY_LATEST;
    }

    @Override
    public String column() {
        return column;
    }

    @Override
    public boolean descending() {
        return descending;
    }
}
