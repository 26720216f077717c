package cn.com.ytajpx.anpei.plan;

/** How far one may still get into a class on a day, by the province's booking window (R-B1). */
public enum Enrolment {
    /** The window opens later. */
    NOT_YET_OPEN,
    OPEN,
    /** Open, and it closes within {@value TrainingClass#CLOSING_SOON_DAYS} days. */
    CLOSING_SOON,
    CLOSED,
    CANCELLED;

    /** Something can still be done for this class. */
    public boolean ahead() {
        return this != CLOSED && this != CANCELLED;
    }
}
