package cn.com.ytajpx.anpei.classchange;

/** Where a change stands on its way to people. */
public enum ClassChangeStatus {

    /** Further edits may still come. */
    WAITING,
    /** Its notice is published; people are being told. */
    SENDING,
    /** Everyone has been told. */
    SENT,
    /** The edits undid each other: there was nothing to tell. */
    EMPTY
}
