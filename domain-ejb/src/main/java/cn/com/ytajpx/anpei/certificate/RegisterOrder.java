package cn.com.ytajpx.anpei.certificate;

/** How the register is sorted; every order has an index, and the id decides between equals. */
public enum RegisterOrder {
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

    String column() {
        return column;
    }

    boolean descending() {
        return descending;
    }
}
