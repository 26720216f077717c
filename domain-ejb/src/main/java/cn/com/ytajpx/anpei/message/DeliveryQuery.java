package cn.com.ytajpx.anpei.message;

import cn.com.ytajpx.anpei.listing.EmployerNames;
import cn.com.ytajpx.anpei.listing.Sql;
import cn.com.ytajpx.anpei.listing.Ways;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A filter on messages as a question to the database. */
final class DeliveryQuery {

    private final EntityManager entityManager;
    private final MessageStatus status;
    private final Sql otherwise;
    private final Ways ways;

    DeliveryQuery(EntityManager entityManager, DeliveryFilter filter) {
        this.entityManager = entityManager;
        status = filter.status();
        otherwise = otherwise(filter);
        ways = filter.who() == null || filter.who().isBlank() ? Ways.ALL
                : ways(filter.who().strip());
    }

    private Ways ways(String who) {
        return Ways.nameOrEmployer(who, "recipient_name", "recipient_employer", EmployerNames.with(who, entityManager, "message", "recipient_employer"));
    }

    /** Only the messages of the page are read whole. */
    List<Message> page(DeliveryOrder order, boolean descending, int first, int most) {
        var page = ids(order, descending, first, most);
        if (page.isEmpty()) {
            return List.of();
        }
        var whole = entityManager.createQuery("select m from Message m join fetch m.template where m.id in :page", Message.class)
                .setParameter("page", page).getResultList().stream().collect(Collectors.toMap(Message::id, Function.identity()));
        return page.stream().map(whole::get).toList();
    }

    private List<Long> ids(DeliveryOrder order, boolean descending, int first, int most) {
        var where = status == null ? otherwise : otherwise.and(new Sql("status = ?", List.of(status.name())));
        return ways.page("message", where, order.columns(), descending, first, most).numbers(entityManager);
    }

    /** Whatever status the filter asks for; all statuses are keys. */
    Map<MessageStatus, Long> countByStatus() {
        var counts = new EnumMap<MessageStatus, Long>(MessageStatus.class);
        for (var each : MessageStatus.values()) {
            counts.put(each, 0L);
        }
        for (var row : ways.together(way -> otherwise.and(way).in("select status, count(*) from message where %s group by status")).rows(entityManager)) {
            counts.merge(MessageStatus.valueOf((String) row[0]), ((Number) row[1]).longValue(), Long::sum);
        }
        return counts;
    }

    /** All that the filter asks for, but for the status and the recipient. */
    private static Sql otherwise(DeliveryFilter filter) {
        var all = Sql.TRUE;
        if (filter.channel() != null) {
            all = all.and(new Sql("channel = ?", List.of(filter.channel().name())));
        }
        if (filter.code() != null) {
            all = all.and(new Sql("template_id in (select t.id from message_template t where t.code = ?)", List.of(filter.code().name())));
        }
        if (filter.from() != null) {
            all = all.and(new Sql("created_at >= ?", List.of(Timestamp.valueOf(filter.from().atStartOfDay()))));
        }
        if (filter.to() != null) {
            all = all.and(new Sql("created_at < ?", List.of(Timestamp.valueOf(filter.to().plusDays(1).atStartOfDay()))));
        }
        if (filter.reminderId() != null) {
            all = all.and(new Sql("cause = 'reminder' and cause_id = ?", List.of(filter.reminderId())));
        }
        return all;
    }
}
