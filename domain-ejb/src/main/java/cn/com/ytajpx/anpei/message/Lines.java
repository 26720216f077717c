package cn.com.ytajpx.anpei.message;


import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The lines of one batch, opened when first needed. A channel whose line can't be opened, or has broken, is out of reach
 * for the rest of the batch: its messages wait, untried.
 */
final class Lines implements AutoCloseable {

    private final Gateways gateways;
    private final Map<Channel, Line> open = new EnumMap<>(Channel.class);
    private final Set<Channel> outOfReach = EnumSet.noneOf(Channel.class);

    Lines(Gateways gateways) {
        this.gateways = gateways;
    }

    boolean reaches(Channel channel) {
        return !outOfReach.contains(channel);
    }

    Set<Channel> outOfReach() {
        return Set.copyOf(outOfReach);
    }

    void carry(Outbound message) throws Undelivered {
        var line = line(message.channel());
        try {
            line.carry(message);
        } catch (Undelivered | RuntimeException e) {
            if (!line.alive()) {
                outOfReach.add(message.channel());
            }
            throw e;
        }
    }

    private Line line(Channel channel) throws Undelivered {
        var line = open.get(channel);
        if (line == null) {
            try {
                line = gateways.of(channel).orElseThrow().open();
            } catch (Undelivered e) {
                outOfReach.add(channel);
                throw e;
            }
            open.put(channel, line);
        }
        return line;
    }

    @Override
    public void close() {
        open.values().forEach(Line::close);
    }
}
