package cn.com.ytajpx.anpei.message;


/** Ends in the demonstration's outbox: the row itself is what its page shows. */
final class OutboxLine implements Line {

    @Override
    public void carry(Outbound message) {
        // arrived where it is
    }

    @Override
    public boolean alive() {
        return true;
    }

    @Override
    public void close() {
        // nothing was opened
    }
}
