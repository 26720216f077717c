package cn.com.ytajpx.anpei.plan;

/** Where a class stands in its publishing; only published and cancelled ones are seen outside the centre. */
public enum ClassStatus {
    DRAFT, PUBLISHED, CANCELLED
}
