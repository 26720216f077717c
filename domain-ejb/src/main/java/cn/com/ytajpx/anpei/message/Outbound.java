package cn.com.ytajpx.anpei.message;

import java.time.LocalDateTime;

/**
 * A claimed message on its way out.
 *
 * @param to       an e-mail address, or a mobile in clear, as its channel needs; never logged
 * @param attempts made so far, this one included
 * @param tooLate  its time has passed
 * @param quietUntil the end of the quiet hours it must wait for; null if it need not
 */
public record Outbound(long id, Channel channel, String to, Rendered text, String cause, Long causeId, int attempts, boolean tooLate,
        LocalDateTime quietUntil) {

    /** Without the address and the text. */
    @Override
    public String toString() {
        return "message " + id + " by " + channel;
    }
}
