package cn.com.ytajpx.anpei.sheet;

/** What a finding does to its row. */
public enum Weight {
    /** The row can't be stored. */
    BAD,
    /** It can be stored; a person should look. */
    WARNING,
    /** Only said. */
    INFORMATION
}
