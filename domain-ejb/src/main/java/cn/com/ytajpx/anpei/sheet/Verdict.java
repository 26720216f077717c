package cn.com.ytajpx.anpei.sheet;

/** What becomes of a row of an import. */
public enum Verdict {
    /** Can be stored. */
    GOOD,
    /** Can be stored, and a person should look at it. */
    WARNED,
    /** Can't be stored. */
    BAD,
    /** The same term stands in the register already: nothing to do. */
    KNOWN
}
