package cn.com.ytajpx.anpei.notice;

/** What made a revision. */
public enum NoticeDeed {
    CREATED,
    EDITED,
    /** A file was attached or taken away. */
    FILES,
    PUBLISHED,
    /** It says again what an older revision said. */
    RESTORED
}
