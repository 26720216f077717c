package cn.com.ytajpx.anpei.message;

import java.time.LocalDateTime;

/** An outgoing message with its whole text; demo mode only. */
public record DemoOutboxItem(long id, Channel channel, String name, String to, String subject, String body,
        LocalDateTime writtenAt, MessageStatus status) {
}
