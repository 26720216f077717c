package cn.com.ytajpx.anpei.message;

import java.time.LocalDateTime;

/**
 * One delivery as staff and operations see it: no text, its address masked.
 *
 * @param employer       empty where none is known
 * @param to             the masked e-mail address or mobile; empty for in-app
 * @param reason         null unless something stood in the way
 * @param nextAttemptAt  null when nothing more will be tried
 * @param sentAt         null until it has been sent
 * @param waitsForGateway it is due, but nothing carries its channel
 */
public record DeliveryRow(long id, MessageCode code, Channel channel, String name, String employer, String to,
        MessageStatus status, DeliveryReason reason, String detail, int attempts, LocalDateTime writtenAt,
        LocalDateTime nextAttemptAt, LocalDateTime sentAt, boolean waitsForGateway) {

    /** It was tried in vain, so that trying again can make sense. */
    public boolean retryable() {
        return status == MessageStatus.FAILED || status == MessageStatus.GIVEN_UP;
    }
}
