package cn.com.ytajpx.anpei.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Counts tries in the database, so that a restart forgets none. A try is counted before it is judged, so that many at once
 * are no way around; what turns out well is given back. Each call is a transaction of its own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Throttling {

    private static final int FORGOTTEN_AT_ONCE = 100;

    @PersistenceContext(unitName = "anpei")
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** Counts one try, unless it comes too early; then the answer is from when on it may be made. */
    Optional<LocalDateTime> take(ThrottleKind kind, byte[] fingerprint) {
        var now = LocalDateTime.now(clock);
        forgetOld(now);
        // locks the row as the select below does: an "insert ignore" would share it first, and two at once would wait for each other
        entityManager.createNativeQuery("""
                insert into log_in_throttle (kind, fingerprint, failures, last_at) values (?1, ?2, 0, ?3)
                on duplicate key update failures = failures""")
                .setParameter(1, kind.name()).setParameter(2, fingerprint).setParameter(3, now).executeUpdate();
        var row = (Object[]) entityManager.createNativeQuery("""
                select failures, last_at, blocked_until from log_in_throttle where kind = ?1 and fingerprint = ?2 for update""")
                .setParameter(1, kind.name()).setParameter(2, fingerprint).getSingleResult();
        var until = stillBlocked((Timestamp) row[2], now);
        if (until.isEmpty()) {
            var number = kind.number(((Number) row[0]).intValue(), ((Timestamp) row[1]).toLocalDateTime(), now);
            entityManager.createNativeQuery("""
                    update log_in_throttle set failures = ?3, last_at = ?4, blocked_until = ?5 where kind = ?1 and fingerprint = ?2""")
                    .setParameter(1, kind.name()).setParameter(2, fingerprint).setParameter(3, number).setParameter(4, now)
                    .setParameter(5, kind.nextAfter(number, now).orElse(null)).executeUpdate();
        }
        return until;
    }

    /** From when on the next try may be made; empty: at once. */
    Optional<LocalDateTime> blockedUntil(ThrottleKind kind, byte[] fingerprint) {
        return entityManager.createNativeQuery("""
                select blocked_until from log_in_throttle where kind = ?1 and fingerprint = ?2 and blocked_until is not null""")
                .setParameter(1, kind.name()).setParameter(2, fingerprint).getResultStream().findFirst()
                .flatMap(until -> stillBlocked((Timestamp) until, LocalDateTime.now(clock)));
    }

    /** All is well: nothing was tried. */
    void forget(ThrottleKind kind, byte[] fingerprint) {
        entityManager.createNativeQuery("delete from log_in_throttle where kind = ?1 and fingerprint = ?2")
                .setParameter(1, kind.name()).setParameter(2, fingerprint).executeUpdate();
    }

    /** The last try was a good one and doesn't count; those before it do. */
    void giveBack(ThrottleKind kind, byte[] fingerprint) {
        entityManager.createNativeQuery("""
                update log_in_throttle set failures = greatest(failures - 1, 0), blocked_until = null
                where kind = ?1 and fingerprint = ?2""")
                .setParameter(1, kind.name()).setParameter(2, fingerprint).executeUpdate();
    }

    /** What nobody will ask for again goes with whatever is counted next. */
    private void forgetOld(LocalDateTime now) {
        entityManager.createNativeQuery("delete from log_in_throttle where last_at < ?1 limit " + FORGOTTEN_AT_ONCE)
                .setParameter(1, now.minus(ThrottleKind.ACCOUNT.memory())).executeUpdate();
    }

    /** A moment further away than any waiting was written under another clock. */
    private static Optional<LocalDateTime> stillBlocked(Timestamp until, LocalDateTime now) {
        return Optional.ofNullable(until).map(Timestamp::toLocalDateTime)
                .filter(moment -> now.isBefore(moment) && !moment.isAfter(now.plus(ThrottleKind.LONGEST)));
    }
}
