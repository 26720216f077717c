package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.plan.AdvisedClass;
import java.util.Arrays;
import java.util.Optional;

/** The plain warning before a risky choice (R-C3a). It is recorded which text was read, and when. */
public enum RiskWarning {

    /** Exam and approval would come after the last valid day: the certificate will be void for a while. */
    NOT_READY_IN_TIME,
    /** In time for the certificate it is about, but not for another valid one of the person, which then lapses: there is one place a year (R-R2). */
    OTHER_TOO_LATE,
    /** In time, with little slack. */
    LITTLE_SLACK,
    /** In time, with few seats left. */
    FEW_SEATS,
    /** Only the waiting list is left. */
    NO_SEATS;

    /** Grows whenever the words of a warning change in meaning. */
    public static final int VERSION = 1;

    /** What the advice for one certificate warns of; empty for a class without risk. */
    static Optional<RiskWarning> of(AdvisedClass advised) {
        return Arrays.stream(values()).filter(warning -> advised.reasons().stream().anyMatch(reason -> reason.name().equals(warning.name()))).findFirst();
    }
}
