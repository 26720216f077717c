package cn.com.ytajpx.anpei.sheet;

/** What a person wants of a preview. */
public enum ImportChoice {
    /** Every row that can be stored; bad ones are left out. */
    ALL_GOOD_ROWS,
    /** Everything, or nothing if there is one bad row. */
    ONLY_IF_ALL_GOOD
}
