package cn.com.ytajpx.anpei.reminder;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Why somebody whose certificate is about to expire, or just has, was or was not reminded. Everyone due has exactly one;
 * words under {@code Explanation.<CONSTANT>}.
 */
public enum Explanation {

    /** The next run reminds them. */
    TO_REMIND,
    /** The next run finds no channel that reaches them and puts them on the call list. */
    TO_REMIND_BY_CALL,
    /** Reminded: at least one message has left. */
    DELIVERED,
    /** Reminded: every message still waits for its hour, a server or a retry. */
    ON_ITS_WAY,
    /** Reminded in vain: nothing could be delivered; on the call list. */
    UNDELIVERED,
    /** Planned, then no longer wanted. */
    WITHDRAWN,
    /** Nothing reaches them: staff must call. */
    TO_CALL,
    /** Staff have called. */
    CALLED,
    /** A newer certificate stands in its place. */
    RENEWED,
    /** Came into the register when it was void already. */
    LAPSED_BEFORE,
    /** A run has covered this day and yet there is no reminder: must never happen. */
    UNEXPLAINED;

    /** Staff must do something. */
    static final Set<Explanation> CALLS = EnumSet.of(TO_CALL, UNDELIVERED);

    /** The next run does something about them. */
    static final Set<Explanation> NEXT_RUN = EnumSet.of(TO_REMIND, TO_REMIND_BY_CALL, UNEXPLAINED);

    /** As the database sorts them. */
    static List<Explanation> sorted(boolean descending) {
        var byName = Comparator.comparing(Explanation::name);
        return Arrays.stream(values()).sorted(descending ? byName.reversed() : byName).toList();
    }

    public boolean needsCall() {
        return CALLS.contains(this);
    }
}
