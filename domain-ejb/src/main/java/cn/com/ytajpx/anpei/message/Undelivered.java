package cn.com.ytajpx.anpei.message;

/** A gateway could not hand a message over. */
public class Undelivered extends Exception {

    private final DeliveryReason reason;

    Undelivered(DeliveryReason reason, String detail, Exception cause) {
        super(detail, cause);
        this.reason = reason;
    }

    DeliveryReason reason() {
        return reason;
    }

    /** Trying again will not help. */
    boolean forGood() {
        return reason == DeliveryReason.REJECTED || reason == DeliveryReason.UNREADABLE;
    }
}
