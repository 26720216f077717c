package cn.com.ytajpx.anpei.employer;

/** Where a clerk's request stands. */
public enum ClerkState {
    /** Waits for the centre's staff; sees nobody. */
    PENDING,
    /** Acts for the company. */
    CONFIRMED,
    /** Refused, or no longer the clerk, with a reason; may ask again. */
    REFUSED
}
