package cn.com.ytajpx.anpei.listing;

/** A column of a person {@code h} in the register, along whose index a page of their certificates {@code c} may be found. */
public enum PeopleIndex {
    NAME("h.name", "holder_name"), EMPLOYER("h.employer_name", "holder_employer");

    private final String column;
    private final String index;

    PeopleIndex(String column, String index) {
        this.column = column;
        this.index = index;
    }

    public String column() {
        return column;
    }

    /**
     * The people and their certificates as tables. One walks along the index as far as the page ends, where that reads less than
     * everybody found does: a walk meets {@code people / found} for each of them.
     *
     * @param last   the last row of the page, counted from 1
     * @param found  on all pages
     * @param people in the register
     */
    public String tables(long last, long found, long people) {
        return last * people < found * found
                ? "holder h force index (%s) straight_join certificate c on c.holder_id = h.id".formatted(index)
                : "certificate c join holder h on h.id = c.holder_id";
    }
}
