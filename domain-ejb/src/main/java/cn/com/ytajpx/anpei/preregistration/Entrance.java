package cn.com.ytajpx.anpei.preregistration;

/** By which door somebody comes into a class. */
public enum Entrance {
    /** Until the centre's deadline (R-R1). */
    REGULAR,
    /** After it, while the province still books (R-C3b). */
    LATE_LIST,
    /** Staff set a refusal aside, with a reason (R-C3a). */
    OVERRIDE
}
