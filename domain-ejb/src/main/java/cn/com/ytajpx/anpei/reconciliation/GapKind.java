package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.message.MessageCode;

/** Why somebody is told that a step is missing; words under {@code GapKind.<CONSTANT>}. */
public enum GapKind {

    /** The provincial window of their class opens today. */
    WINDOW_OPEN(MessageCode.PREREGISTERED_WINDOW_OPEN),
    /** The window is open, and the roster does not show them (R-R4). */
    NOT_BOOKED(MessageCode.PREREGISTERED_NOT_BOOKED),
    /** The same, because staff asked for it. */
    BY_HAND(MessageCode.PREREGISTERED_NOT_BOOKED),
    /** The centre's deadline of the class recommended to them is near, and they have not pre-registered. */
    DEADLINE_NEAR(MessageCode.CENTRE_DEADLINE_NEAR);

    private final MessageCode code;

    GapKind(MessageCode code) {
        this.code = code;
    }

    MessageCode code() {
        return code;
    }
}
