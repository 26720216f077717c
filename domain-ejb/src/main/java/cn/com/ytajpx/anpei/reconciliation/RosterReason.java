package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.common.Reason;

/** Why something can't be done with a roster, or with the lists. */
public enum RosterReason implements Reason {
    ROSTER_IMPORT_UNKNOWN,
    ROSTER_YEAR_WITHOUT_PLAN,
    ROSTER_SETTLED,
    ROSTER_NOT_STORED,
    ROSTER_HAS_BAD_ROWS,
    ROSTER_NOTHING_TO_STORE,
    GAP_DAY_IN_FUTURE,
    /** Nobody is left whom the button could remind. */
    NOBODY_TO_REMIND
}
