package cn.com.ytajpx.anpei.message;


/** The port to what carries a channel out of the house: a mail server, a carrier's SMS service. */
interface Gateway {

    Channel channel();

    /** Whether it is configured; messages wait while it is not. */
    boolean ready();

    /**
     * A line for some messages one after the other.
     *
     * @throws Undelivered if the other side can't be reached
     */
    Line open() throws Undelivered;
}
