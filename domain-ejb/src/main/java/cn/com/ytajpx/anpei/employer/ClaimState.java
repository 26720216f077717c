package cn.com.ytajpx.anpei.employer;

/** Where a claim on a person stands. */
public enum ClaimState {
    OPEN,
    /** The person works for the company from that day on. */
    AGREED,
    REFUSED
}
