package cn.com.ytajpx.anpei.job;

/** Why a run was started. Words under {@code RunCause.<CONSTANT>}. */
public enum RunCause {
    SCHEDULE, BY_HAND, RESTART, RECOVERY
}
