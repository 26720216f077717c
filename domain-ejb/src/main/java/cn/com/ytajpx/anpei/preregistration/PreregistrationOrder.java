package cn.com.ytajpx.anpei.preregistration;

/** How the list is sorted; each order follows an index. */
public enum PreregistrationOrder {

    NEWEST("p.made_at", true),
    OLDEST("p.made_at", false),
    NAME("p.holder_name", false),
    EMPLOYER("p.employer_name", false);

    private final String column;
    private final boolean descending;

    PreregistrationOrder(String column, boolean descending) {
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
