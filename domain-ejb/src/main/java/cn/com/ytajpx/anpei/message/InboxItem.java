package cn.com.ytajpx.anpei.message;

import java.time.LocalDateTime;

/**
 * A message as its reader sees it.
 *
 * @param at Asia/Shanghai
 */
public record InboxItem(long id, MessageCode code, LocalDateTime at, boolean read, String subject, String body) {
}
