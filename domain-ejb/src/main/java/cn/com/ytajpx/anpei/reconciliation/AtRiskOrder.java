package cn.com.ytajpx.anpei.reconciliation;

/** A column that those at risk can be sorted by; words under {@code AtRiskOrder.<CONSTANT>}. */
public enum AtRiskOrder {
    EXPIRY("c.last_valid_day", false), NAME("h.name", true), EMPLOYER("h.employer_name", true);

    private final String column;
    private final boolean ofPerson;

    AtRiskOrder(String column, boolean ofPerson) {
        this.column = column;
        this.ofPerson = ofPerson;
    }

    String by() {
        return column + ", c.id";
    }

    boolean ofPerson() {
        return ofPerson;
    }
}
