package cn.com.ytajpx.anpei.reconciliation;

/** A column that those at risk can be sorted by; words under {@code AtRiskOrder.<CONSTANT>}. */
public enum AtRiskOrder {
    EXPIRY("c.last_valid_day"), NAME("h.name"), EMPLOYER("h.employer_name");

    private final String column;

    AtRiskOrder(String column) {
        this.column = column;
    }

    String by() {
        return column + ", c.id";
    }
}
