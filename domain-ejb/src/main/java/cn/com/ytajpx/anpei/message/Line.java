package cn.com.ytajpx.anpei.message;


/** An open connection to what carries a channel. */
interface Line extends AutoCloseable {

    /**
     * Returns when the other side has accepted responsibility.
     *
     * @throws Undelivered if it has not
     */
    void carry(Outbound message) throws Undelivered;

    /** Whether it carries further messages. */
    boolean alive();

    @Override
    void close();
}
