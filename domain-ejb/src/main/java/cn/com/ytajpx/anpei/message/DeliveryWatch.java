package cn.com.ytajpx.anpei.message;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Map;

/** How many messages stand where, for monitoring; counted at most once a minute, however often it is asked. */
@Singleton
@Lock(LockType.WRITE)
@PermitAll
public class DeliveryWatch {

    private static final long KEPT = Duration.ofMinutes(1).toNanos();

    @PersistenceContext(unitName = "anpei")
    EntityManager entityManager;

    private Map<MessageStatus, Long> counts;
    private long countedAt;

    /** All statuses are keys. */
    public Map<MessageStatus, Long> counts() {
        if (counts == null || System.nanoTime() - countedAt > KEPT) {
            counts = new DeliveryQuery(entityManager, DeliveryFilter.ALL).countByStatus();
            countedAt = System.nanoTime();
        }
        return counts;
    }
}
