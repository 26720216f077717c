package cn.com.ytajpx.anpei.sheet;

/** Where an import stands. */
public enum ImportStatus {
    /** Being read and judged. */
    READING,
    /** Judged; a person decides. */
    PREVIEW,
    /** In the register. */
    STORED,
    /** Thrown away by a person; nothing was stored. */
    DISCARDED,
    /** Was in the register and has been taken out again. */
    UNDONE
}
