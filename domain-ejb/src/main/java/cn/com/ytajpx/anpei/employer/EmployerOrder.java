package cn.com.ytajpx.anpei.employer;

/** How the staff's list of companies is sorted; the name decides between equals. */
public enum EmployerOrder {
    NAME("", "false", "e.name", "e.name"),
    PEOPLE("select employer_id, count(*) number from employment where until is null group by employer_id", "false", "people desc"),
    DUE(ending("between ?1 and ?2"), "counted.number > 0", "due desc"),
    LAPSED(ending("< ?1"), "counted.number > 0", "lapsed desc");

    private final String counted;
    private final String trouble;
    private final String byCounted;
    private final String by;

    EmployerOrder(String numbers, String trouble, String by) {
        this("left join (" + numbers + ") counted on counted.employer_id = e.id", trouble, "coalesce(counted.number, 0) desc", by);
    }

    EmployerOrder(String counted, String trouble, String byCounted, String by) {
        this.counted = counted;
        this.trouble = trouble;
        this.byCounted = byCounted;
        this.by = by;
    }

    /** Counted for all companies at once, from the certificates. */
    private static String ending(String when) {
        return """
                select m.employer_id, count(*) number
                from certificate c force index (certificate_current) straight_join employment m force index (employment_now_at) on m.now_holder = c.holder_id
                where c.successor_id is null and c.last_valid_day %s group by m.employer_id""".formatted(when);
    }

    /** What is joined to a company {@code e} so that it can be sorted. */
    String counted() {
        return counted;
    }

    /** Whether what is counted says already that a company has certificates due or void; a condition. */
    String trouble() {
        return trouble;
    }

    /** What to sort companies by. */
    String byCounted() {
        return byCounted;
    }

    /** What to sort rows by, to the same order. */
    String by() {
        return by;
    }
}
