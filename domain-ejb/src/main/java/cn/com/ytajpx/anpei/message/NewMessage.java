package cn.com.ytajpx.anpei.message;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

/**
 * A message to be written, in whichever channels it is posted.
 *
 * @param arguments a value for every placeholder of the code; days as {@link java.time.LocalDate}, bundle words by key
 * @param dedupeKey names the cause; a second message of the same key and channel is not written
 * @param notAfter  the moment after which it is pointless to send (exclusive), null for never
 */
public record NewMessage(MessageCode code, Recipient recipient, Map<Placeholder, Object> arguments, String dedupeKey,
        LocalDateTime notAfter) {

    /** @throws IllegalArgumentException if a placeholder of the code has no value */
    public NewMessage {
        arguments = Map.copyOf(arguments);
        for (var placeholder : code.placeholders()) {
            if (!arguments.containsKey(placeholder)) {
                throw new IllegalArgumentException(code + " needs " + placeholder);
            }
        }
    }

    String dedupeKey(Channel channel) {
        return dedupeKey + "-" + channel;
    }

    Map<String, String> openArguments() {
        return arguments(false);
    }

    Map<String, String> secretArguments() {
        return arguments(true);
    }

    private Map<String, String> arguments(boolean secret) {
        var values = new HashMap<String, String>();
        arguments.forEach((placeholder, value) -> {
            if (placeholder.secret() == secret) {
                values.put(placeholder.key(), value.toString());
            }
        });
        return values;
    }
}
