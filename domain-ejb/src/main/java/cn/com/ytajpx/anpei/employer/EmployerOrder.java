package cn.com.ytajpx.anpei.employer;

/** How the staff's list of companies is sorted; the name decides between equals. */
public enum EmployerOrder {
    NAME("name"), PEOPLE("people desc, name"), DUE("due desc, name"), LAPSED("lapsed desc, name");

    private final String sql;

    EmployerOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
