package cn.com.ytajpx.anpei.listing;

import java.util.List;
import java.util.Optional;

/** A column of a person {@code h} in the register, along whose index a page of their certificates {@code c} may be found. */
public enum PeopleIndex {
    NAME("h.name", "holder_name"), EMPLOYER("h.employer_name", "holder_employer");

    /** To sort one of those found takes as long as to walk past so many people. */
    private static final int SORTED = 2;

    private static final String WALKED = "holder h force index (%s) straight_join certificate c force index (certificate_term) on c.holder_id = h.id";
    private static final String ALL = "certificate c straight_join holder h on h.id = c.holder_id";

    private final String column;
    private final String index;

    PeopleIndex(String column, String index) {
        this.column = column;
        this.index = index;
    }

    /**
     * How a page is found.
     *
     * @param tables the people and their certificates
     * @param by     what to sort them by: it comes to {@link PeopleIndex#by}
     */
    public record Path(String tables, String by) {
    }

    /** Its SQL. */
    public String column() {
        return column;
    }

    /** The people and their certificates, met in the order of the column and {@code h.id}; of one person's those of a post together. */
    public String along() {
        return WALKED.formatted(index);
    }

    /** The column, then the person; of one person's certificates by post and last valid day. */
    public String by(boolean descending) {
        return people(descending) + ", c.post, c.last_valid_day";
    }

    /**
     * Along the index as far as the page ends; empty where to sort everybody found takes less: a walk passes {@code people / found}
     * of them for each row. On the way a person's certificates come sorted by their own index.
     *
     * @param last   the last row of the page, counted from 1
     * @param found  on all pages
     * @param people in the register
     */
    public Optional<Path> walk(boolean descending, long last, long found, long people) {
        return last * people < SORTED * found * found ? Optional.of(new Path(along(), people(descending))) : Optional.empty();
    }

    /** Everybody found is sorted. */
    public Path sorted(boolean descending) {
        return new Path(ALL, by(descending));
    }

    private String people(boolean descending) {
        return Sql.by(List.of(column, "h.id"), descending);
    }
}
