package cn.com.ytajpx.anpei.message;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One delivery with all that is known of it.
 *
 * @param key        which text it was written from, in which {@code version}
 * @param notAfter   the moment after which it is pointless, null for never
 * @param readAt     when its reader opened it, in-app only; null before
 * @param reminderId null for what is no reminder
 * @param failures   the vain attempts, the first one first
 */
public record DeliveryStory(DeliveryRow row, TemplateKey key, int version, LocalDateTime notAfter, LocalDateTime readAt,
        Long reminderId, List<FailedAttempt> failures) {
}
