package cn.com.ytajpx.anpei.preregistration;

import java.util.Set;

/** Where a pre-registration stands. A person has at most one live one of a kind in a year's plan (R-R2). */
public enum PreregistrationState {

    /** 已预报名: it holds a seat. */
    REGISTERED,
    /** 候补: the class is full; the first in line gets the next seat. */
    WAITING,
    /** 补报名: made after the centre's deadline; it holds a seat, the centre has yet to confirm it (R-C3b). */
    LATE,
    /** 已退出: given up by the person, their clerk or staff. */
    WITHDRAWN,
    /** 班次取消: the class was cancelled; the person may choose again. */
    CANCELLED;

    private static final Set<PreregistrationState> LIVE = Set.of(REGISTERED, WAITING, LATE);

    public boolean live() {
        return LIVE.contains(this);
    }

    public boolean holdsSeat() {
        return this == REGISTERED || this == LATE;
    }

    /** Whether this may become {@code next}; staying what it is counts as moving to another class. */
    public boolean mayBecome(PreregistrationState next) {
        return switch (this) {
            case REGISTERED, LATE -> next != WAITING;
            case WAITING -> true;
            case WITHDRAWN, CANCELLED -> false;
        };
    }
}
