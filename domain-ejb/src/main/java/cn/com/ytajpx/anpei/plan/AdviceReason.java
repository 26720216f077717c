package cn.com.ytajpx.anpei.plan;

/** Why a class has its label; the words are in the bundles. */
public enum AdviceReason {
    WINDOW_CLOSED,
    NOT_READY_IN_TIME,
    LITTLE_SLACK,
    FEW_SEATS,
    NO_SEATS,
    MONTH_FITS,
    OTHER_CLASS_HAS_MORE_SLACK,
    OTHER_MONTH_BUT_SAFE,
    EARLIEST_TRAINING,
    LATER_TRAINING,
    CENTRE_DEADLINE_PASSED
}
