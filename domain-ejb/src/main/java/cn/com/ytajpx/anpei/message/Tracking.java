package cn.com.ytajpx.anpei.message;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What became of the messages that a feature has posted, by the keys it gave them. No page calls this; features do. */
@Stateless
@PermitAll
public class Tracking {

    /** One message by one channel; {@code key} as it was posted. */
    public record Track(long messageId, String key, Channel channel, MessageStatus status) {
    }

    @Inject
    Messages messages;

    /** @param keyPrefix what all their keys begin with, free of the signs % and _ */
    public List<Track> of(String keyPrefix) {
        return messages.keyed(keyPrefix).stream().map(message -> new Track(message.id(), key(message), message.channel(),
                message.delivery().status())).toList();
    }

    private static String key(Message message) {
        return message.dedupeKey().substring(0, message.dedupeKey().length() - message.channel().name().length() - 1);
    }
}
