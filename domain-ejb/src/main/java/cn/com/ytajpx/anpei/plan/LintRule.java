package cn.com.ytajpx.anpei.plan;

import static cn.com.ytajpx.anpei.plan.LintSeverity.*;

import java.util.Locale;

/**
 * What the check of a plan looks for, the weightiest first. The words of each stand under {@link #key()}: {@code .what} with the
 * arguments of the finding, {@code .why} and {@code .todo} without.
 */
public enum LintRule {
    /** The year's working days are not loaded. Argument: the year. */
    CALENDAR_MISSING(PROBLEM),
    /** R-C2: certificates end in months that no class serves. Argument: the months. */
    MONTHS_UNSERVED(PROBLEM),
    /** Exam and approval can't be done before the first certificate it serves ends. Arguments: days left, study end, first expiry, ready day. */
    SLACK_SHORT(PROBLEM),
    /** Check-in is not two working days after the close. Arguments: close, the day it should be, check-in. */
    REVIEW_DAYS(PROBLEM),
    /** Two classes study in one venue on the same day. Arguments: venue, first such day, last. */
    VENUE_TWICE(PROBLEM),
    /** An exam may cost nothing (Work Safety Law, article 27). Argument: the price. */
    EXAM_FEE(PROBLEM),
    /** Argument: the month. */
    MONTH_TWICE(CAUTION),
    /** The centre closes before the province opens. Arguments: days between, deadline, opening. */
    DEADLINE_BEFORE_WINDOW(CAUTION),
    /** The centre closes a few days after the province opens. Arguments: days between, deadline, opening. */
    DEADLINE_AT_OPENING(CAUTION),
    /** Many retraining classes close on one day. Arguments: how many, of how many, the day. */
    DEADLINE_SHARED(CAUTION),
    /** Arguments: opening, close, the day a month's window would close. */
    WINDOW_SHORT(CAUTION),
    /** The last days, the centre's and the province's, are all days off. Arguments: deadline, close. */
    WINDOW_CLOSES_OFF(CAUTION),
    /** Argument: the days. */
    STUDY_ON_DAYS_OFF(CAUTION),
    /** Argument: the days. */
    STUDY_ON_MAKE_UP(CAUTION),
    /** Neither the venue nor a class there says how many it takes. Argument: the venues. */
    SEATS_UNKNOWN(CAUTION),
    /** Argument: opening. */
    WINDOW_OPENS_HOLIDAY(NOTE),
    /** Argument: opening. */
    WINDOW_OPENS_MAKE_UP(NOTE),
    /** A month from 29 February ends on 28 March: months are counted, not days. Arguments: opening, close. */
    WINDOW_FROM_LEAP_DAY(NOTE),
    /** Statutory days off lie between close and check-in. Argument: the days. */
    HOLIDAY_BEFORE_CHECK_IN(NOTE),
    /** The plan says nothing of exam sessions. */
    EXAM_SESSIONS_MISSING(NOTE);

    private final LintSeverity severity;

    LintRule(LintSeverity severity) {
        this.severity = severity;
    }

    public LintSeverity severity() {
        return severity;
    }

    /** {@code lint.month-twice} */
    public String key() {
        return "lint." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
