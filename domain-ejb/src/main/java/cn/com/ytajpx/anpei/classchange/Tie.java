package cn.com.ytajpx.anpei.classchange;

/** What ties a person to a class that changes. */
public enum Tie {
    /** A live pre-registration in it, with a seat or in its line. */
    ENROLLED,
    /** The newest reminder of their certificate named it. */
    REMINDED
}
