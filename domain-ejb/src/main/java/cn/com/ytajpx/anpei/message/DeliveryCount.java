package cn.com.ytajpx.anpei.message;


import java.util.Set;

/**
 * What one delivery run did with the messages it claimed.
 *
 * @param putOff      not tried: in the quiet hours, or behind one that found its channel out of reach
 * @param outOfReach  the channels that carry nothing at the moment
 */
public record DeliveryCount(int sent, int failed, int givenUp, int suppressed, int putOff, Set<Channel> outOfReach) {

    static final DeliveryCount NONE = new DeliveryCount(0, 0, 0, 0, 0, Set.of());

    /** All that were claimed; zero means that nothing was due. */
    public int total() {
        return sent + failed + givenUp + suppressed + putOff;
    }

    DeliveryCount with(Outcome outcome) {
        return switch (outcome) {
            case SENT -> new DeliveryCount(sent + 1, failed, givenUp, suppressed, putOff, outOfReach);
            case FAILED -> new DeliveryCount(sent, failed + 1, givenUp, suppressed, putOff, outOfReach);
            case GIVEN_UP -> new DeliveryCount(sent, failed, givenUp + 1, suppressed, putOff, outOfReach);
            case SUPPRESSED -> new DeliveryCount(sent, failed, givenUp, suppressed + 1, putOff, outOfReach);
            case PUT_OFF -> new DeliveryCount(sent, failed, givenUp, suppressed, putOff + 1, outOfReach);
        };
    }

    DeliveryCount withOutOfReach(Set<Channel> channels) {
        return new DeliveryCount(sent, failed, givenUp, suppressed, putOff, channels);
    }
}
