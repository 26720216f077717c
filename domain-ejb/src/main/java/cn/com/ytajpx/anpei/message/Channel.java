package cn.com.ytajpx.anpei.message;

/** The way a message takes. */
public enum Channel {

    /** Read after log-in; the message row itself is the delivery. */
    IN_APP,
    EMAIL,
    SMS
}
