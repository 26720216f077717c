package cn.com.ytajpx.anpei.reconciliation;

/** What differs between here and there; words under {@code Difference.<CONSTANT>}. */
public enum Difference {
    NAME, EMPLOYER, MOBILE
}
