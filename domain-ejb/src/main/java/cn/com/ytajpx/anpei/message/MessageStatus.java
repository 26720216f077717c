package cn.com.ytajpx.anpei.message;

/** Where a message stands. */
public enum MessageStatus {

    /** Not tried yet. */
    WAITING,
    SENT,
    /** Tried in vain, will be tried again. */
    FAILED,
    /** Tried in vain as often as it makes sense; operations may retry it. */
    GIVEN_UP,
    /** No longer wanted when its time came. */
    SUPPRESSED;

    /** Whether the delivery still has something to do. */
    public boolean open() {
        return this == WAITING || this == FAILED;
    }
}
