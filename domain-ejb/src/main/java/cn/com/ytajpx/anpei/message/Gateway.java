package cn.com.ytajpx.anpei.message;

/** The port to what carries a channel out of the house: a mail server, a carrier's SMS service. */
interface Gateway {

    Channel channel();

    /** Whether it is configured; messages wait while it is not. */
    boolean ready();

    /**
     * Returns when the other side has accepted responsibility.
     *
     * @throws Undelivered if it has not
     */
    void send(Outbound message) throws Undelivered;
}
