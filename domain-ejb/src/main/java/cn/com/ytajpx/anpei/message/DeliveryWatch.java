package cn.com.ytajpx.anpei.message;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;

/** How many messages stand where, for monitoring; counted at most once a minute, however often it is asked. */
@Singleton
@Lock(LockType.WRITE)
@PermitAll
public class DeliveryWatch {

    private static final long KEPT = Duration.ofMinutes(1).toNanos();

    @Inject
    DeliveryQuery query;

    private Map<MessageStatus, Long> counts;
    private long countedAt;

    /** A status that no message has is missing. */
    public Map<MessageStatus, Long> counts() {
        if (counts == null || System.nanoTime() - countedAt > KEPT) {
            counts = query.countByStatus(DeliveryFilter.ALL);
            countedAt = System.nanoTime();
        }
        return counts;
    }
}
