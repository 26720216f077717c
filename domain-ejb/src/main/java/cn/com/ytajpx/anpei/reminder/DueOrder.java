package cn.com.ytajpx.anpei.reminder;

/** A column that the due can be sorted by. The nearer the last valid day, the nearer the distance. */
public enum DueOrder {
    LAST_VALID_DAY("last_valid_day"), NAME("name"), EMPLOYER("employer_name"), DISTANCE("last_valid_day"), EXPLANATION("explanation");

    private final String column;

    DueOrder(String column) {
        this.column = column;
    }

    String by(boolean descending) {
        return column + (descending ? " desc" : "") + ", id";
    }
}
