package cn.com.ytajpx.anpei.message;

import cn.com.ytajpx.anpei.listing.EmployerNames;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds messages by a filter. */
@Dependent
class DeliveryQuery {

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    /** Only the messages of the page are read whole. */
    List<Message> find(DeliveryFilter filter, DeliveryOrder order, boolean descending, int first, int most) {
        var page = asked("select m.id from Message m", filter, " order by " + order.by(descending), Long.class)
                .setFirstResult(first).setMaxResults(most).getResultList();
        if (page.isEmpty()) {
            return List.of();
        }
        var whole = em.createQuery("select m from Message m join fetch m.template where m.id in :page", Message.class)
                .setParameter("page", page).getResultList().stream().collect(Collectors.toMap(Message::id, Function.identity()));
        return page.stream().map(whole::get).toList();
    }

    /** Statuses that nobody has are missing. */
    Map<MessageStatus, Long> countByStatus(DeliveryFilter filter) {
        return asked("select m.delivery.status, count(m) from Message m", filter, " group by m.delivery.status", Object[].class).getResultList()
                .stream().collect(Collectors.toMap(row -> (MessageStatus) row[0], row -> (Long) row[1]));
    }

    private <T> TypedQuery<T> asked(String select, DeliveryFilter filter, String end, Class<T> type) {
        var values = new HashMap<String, Object>();
        var query = em.createQuery(select + where(filter, values) + end, type);
        values.forEach(query::setParameter);
        return query;
    }

    private String where(DeliveryFilter filter, Map<String, Object> values) {
        var conditions = new ArrayList<String>();
        add(conditions, values, "m.delivery.status = :status", "status", filter.status());
        add(conditions, values, "m.channel = :channel", "channel", filter.channel());
        add(conditions, values, "m.template.code = :code", "code", filter.code());
        add(conditions, values, "m.createdAt >= :from", "from", filter.from() == null ? null : filter.from().atStartOfDay());
        add(conditions, values, "m.createdAt < :to", "to",
                filter.to() == null ? null : filter.to().plusDays(1).atStartOfDay());
        add(conditions, values, "m.cause = 'reminder' and m.causeId = :reminder", "reminder", filter.reminderId());
        if (filter.who() != null && !filter.who().isBlank()) {
            who(conditions, values, filter.who().strip());
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private void who(List<String> conditions, Map<String, Object> values, String text) {
        var employers = EmployerNames.with(text, em, "message", "recipient_employer");
        var named = "m.address.name like :who escape '!'";
        add(conditions, values, employers.none() ? named : "(" + named + " or m.address.employer " + (employers.many() ? "like" : "in") + " :employers)",
                "who", text.replaceAll("([!%_])", "!$1") + "%");
        if (!employers.none()) {
            values.put("employers", employers.many() ? employers.pattern() : employers.names());
        }
    }

    private static void add(List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
