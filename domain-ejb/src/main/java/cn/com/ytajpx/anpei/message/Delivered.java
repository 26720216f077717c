package cn.com.ytajpx.anpei.message;

import java.time.LocalDateTime;

/**
 * A message has left, told in the transaction that stores it.
 *
 * @param cause what made it
 */
public record Delivered(String cause, long causeId, LocalDateTime at) {
}
