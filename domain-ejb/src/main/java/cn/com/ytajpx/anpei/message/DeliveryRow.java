package cn.com.ytajpx.anpei.message;

import java.time.LocalDateTime;

/**
 * One delivery as operations see it: no text, the mobile masked.
 *
 * @param to             the e-mail address or masked mobile; null for in-app
 * @param nextAttemptAt  null when nothing more will be tried
 * @param waitsForGateway it is due, but nothing carries its channel
 */
public record DeliveryRow(long id, MessageCode code, Channel channel, String name, String to, MessageStatus status,
        DeliveryReason reason, String detail, int attempts, LocalDateTime writtenAt, LocalDateTime nextAttemptAt,
        LocalDateTime sentAt, boolean waitsForGateway) {

    public boolean retryable() {
        return status == MessageStatus.FAILED || status == MessageStatus.GIVEN_UP;
    }
}
