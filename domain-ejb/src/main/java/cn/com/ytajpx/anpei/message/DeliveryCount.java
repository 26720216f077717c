package cn.com.ytajpx.anpei.message;

/** What one delivery run did with the messages it claimed. */
public record DeliveryCount(int sent, int failed, int givenUp, int suppressed) {

    static final DeliveryCount NONE = new DeliveryCount(0, 0, 0, 0);

    /** All that were claimed; zero means that nothing was due. */
    public int total() {
        return sent + failed + givenUp + suppressed;
    }

    DeliveryCount with(MessageStatus outcome) {
        return switch (outcome) {
            case SENT -> new DeliveryCount(sent + 1, failed, givenUp, suppressed);
            case FAILED, WAITING -> new DeliveryCount(sent, failed + 1, givenUp, suppressed);
            case GIVEN_UP -> new DeliveryCount(sent, failed, givenUp + 1, suppressed);
            case SUPPRESSED -> new DeliveryCount(sent, failed, givenUp, suppressed + 1);
        };
    }
}
