package cn.com.ytajpx.anpei.job;

import java.util.EnumSet;
import java.util.Set;

/** Where a run stands. Words under {@code RunState.<CONSTANT>}. */
public enum RunState {
    RUNNING, STOPPING, COMPLETED,
    /** It ended with an error; what it had written stays, and a restart goes on from there. */
    FAILED,
    /** A person stopped it; as {@link #FAILED} otherwise. */
    STOPPED,
    /** Its process ended under it; as {@link #FAILED} otherwise. */
    INTERRUPTED;

    private static final Set<RunState> ACTIVE = EnumSet.of(RUNNING, STOPPING);
    private static final Set<RunState> UNFINISHED = EnumSet.of(FAILED, STOPPED, INTERRUPTED);

    public boolean active() {
        return ACTIVE.contains(this);
    }

    public boolean restartable() {
        return UNFINISHED.contains(this);
    }
}
