package cn.com.ytajpx.anpei.certificate;

/** What a day ahead is, in the order in which they follow each other on the same day. */
public enum MilestoneKind {
    BOOKING_OPENS,
    CENTRE_DEADLINE,
    BOOKING_CLOSES,
    CHECK_IN,
    STUDY_ENDS,
    /** Exam and approval are done. */
    READY,
    /** The farthest reminder. */
    REMINDED_FROM,
    LAST_VALID_DAY,
    VOID_FROM
}
