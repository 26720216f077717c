package cn.com.ytajpx.anpei.message;

/** Why a message stands where it stands; words under {@code DeliveryReason.<CONSTANT>}. */
public enum DeliveryReason {

    /** The mail server or the gateway could not be reached or was busy. */
    UNREACHABLE,
    /** The other side refused this address or this content. */
    REJECTED,
    /** The address or the text could not be made out of what is stored. */
    UNREADABLE,
    /** Its time had passed before it could be sent. */
    TOO_LATE,
    /** The certificate was renewed after the message had been planned. */
    RENEWED,
    /** The certificate was corrected or removed after the message had been planned. */
    CHANGED,
    /** A nearer reminder of the same certificate has been planned meanwhile (R-N2: the newest, never the backlog). */
    SUPERSEDED,
    /** The province shows the booking that was missing (R-R4). */
    BOOKED,
    /** They have pre-registered after they had been told to. */
    PREREGISTERED,
    /** They have withdrawn or moved, or their class has got other dates. */
    OVERTAKEN,
    /** The class it names was changed after the message had been planned (R-P4). */
    CLASS_CHANGED
}
