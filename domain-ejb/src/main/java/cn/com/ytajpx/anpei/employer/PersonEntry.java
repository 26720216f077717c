package cn.com.ytajpx.anpei.employer;

/** What became of a person whom a clerk enters. */
public enum PersonEntry {
    /** In the company's list from today on. */
    ENTERED,
    /** The centre looks first; the clerk is not told why. */
    TO_BE_CHECKED
}
