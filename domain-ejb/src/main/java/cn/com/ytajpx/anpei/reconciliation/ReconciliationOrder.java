package cn.com.ytajpx.anpei.reconciliation;

/** A column that the lists can be sorted by. */
public enum ReconciliationOrder {
    CLASS("x.class_id"), NAME("x.name"), EMPLOYER("x.employer_name");

    private final String column;

    ReconciliationOrder(String column) {
        this.column = column;
    }

    String by() {
        return column + ", x.name, x.id";
    }
}
