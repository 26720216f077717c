package cn.com.ytajpx.anpei.message;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The stored messages. */
@Dependent
class Messages {

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    void add(Message message) {
        em.persist(message);
    }

    boolean exists(String dedupeKey) {
        return !em.createQuery("select m.id from Message m where m.dedupeKey = :key", Long.class)
                .setParameter("key", dedupeKey).getResultList().isEmpty();
    }

    List<Message> keyed(String prefix) {
        return em.createQuery("select m from Message m where m.dedupeKey like :prefix order by m.id", Message.class)
                .setParameter("prefix", prefix + "%").getResultList();
    }

    Optional<Message> find(long id) {
        return Optional.ofNullable(em.find(Message.class, id));
    }

    Optional<Message> locked(long id) {
        return Optional.ofNullable(em.find(Message.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Marks up to {@code most} due messages as this token's, and counts the attempt before it is made, so that a message
     * that kills the process is not tried for ever. Those whose time has passed are claimed on any channel. What another
     * node is claiming is passed over.
     */
    List<Message> claim(String token, Set<Channel> channels, int most, LocalDateTime now, LocalDateTime until) {
        List<?> ids = em.createNativeQuery("select id from message where %s order by next_attempt_at, id limit %d for update skip locked"
                .formatted(due(channels), most)).setParameter(1, now).getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var list = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        em.createNativeQuery("""
                        update message set claim = ?1, claimed_until = ?2, attempts = attempts + 1 where id in (%s)""".formatted(list))
                .setParameter(1, token).setParameter(2, until).executeUpdate();
        return em.createQuery("select m from Message m join fetch m.template where m.id in (" + list + ") order by m.id",
                Message.class).getResultList();
    }

    /** How many there are to claim. */
    long due(Set<Channel> channels, LocalDateTime now) {
        return ((Number) em.createNativeQuery("select count(*) from message where " + due(channels))
                .setParameter(1, now).getSingleResult()).longValue();
    }

    private static String due(Set<Channel> channels) {
        var carried = channels.isEmpty() ? "''" : channels.stream().map(one -> "'" + one + "'").collect(Collectors.joining(","));
        return """
                next_attempt_at <= ?1 and (claimed_until is null or claimed_until <= ?1)
                  and (channel in (%s) or not_after <= ?1)""".formatted(carried);
    }

    /** In-app messages of one person only: someone else's id is not found. */
    Optional<Message> ofAccount(long id, long accountId) {
        return em.createQuery("select m from Message m join fetch m.template" + inboxOf(false) + " and m.id = :id", Message.class)
                .setParameter("me", accountId).setParameter("id", id).getResultStream().findFirst();
    }

    List<Message> inbox(long accountId, boolean unreadOnly, int first, int most) {
        return em.createQuery("select m from Message m join fetch m.template" + inboxOf(unreadOnly) + " order by m.id desc",
                Message.class).setParameter("me", accountId).setFirstResult(first).setMaxResults(most).getResultList();
    }

    long inboxCount(long accountId, boolean unreadOnly) {
        return em.createQuery("select count(m) from Message m" + inboxOf(unreadOnly), Long.class)
                .setParameter("me", accountId).getSingleResult();
    }

    void markAllRead(long accountId, LocalDateTime now) {
        em.createQuery("update Message m set m.readAt = :now" + inboxOf(true))
                .setParameter("now", now).setParameter("me", accountId).executeUpdate();
    }

    void add(FailedAttempt attempt) {
        em.persist(attempt);
    }

    /** The vain attempts of a message, the first one first. */
    List<FailedAttempt> failures(long messageId) {
        return em.createQuery("select a from FailedAttempt a where a.messageId = :message order by a.id", FailedAttempt.class)
                .setParameter("message", messageId).getResultList();
    }

    /** E-mails and SMS, newest first. */
    List<Message> outgoing(int first, int most) {
        return em.createQuery("select m from Message m join fetch m.template where m.channel <> :inApp order by m.id desc",
                        Message.class)
                .setParameter("inApp", Channel.IN_APP).setFirstResult(first).setMaxResults(most).getResultList();
    }

    long outgoingCount() {
        return em.createQuery("select count(m) from Message m where m.channel <> :inApp", Long.class)
                .setParameter("inApp", Channel.IN_APP).getSingleResult();
    }

    private static String inboxOf(boolean unreadOnly) {
        return " where m.address.accountId = :me and m.channel = cn.com.ytajpx.anpei.message.Channel.IN_APP"
                + (unreadOnly ? " and m.readAt is null" : "");
    }
}
