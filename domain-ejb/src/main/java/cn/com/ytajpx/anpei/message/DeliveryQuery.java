package cn.com.ytajpx.anpei.message;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds messages by a filter. */
@Dependent
class DeliveryQuery {

    private static final int MOST_EMPLOYERS = 200;

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    List<Message> find(DeliveryFilter filter, DeliveryOrder order, boolean descending, int first, int most) {
        var jpql = "select m from Message m join fetch m.template" + where(filter, new HashMap<>()) + " order by "
                + order.by(descending);
        return with(filter, em.createQuery(jpql, Message.class)).setFirstResult(first).setMaxResults(most).getResultList();
    }

    /** Statuses that nobody has are missing. */
    Map<MessageStatus, Long> countByStatus(DeliveryFilter filter) {
        var jpql = "select m.delivery.status, count(m) from Message m" + where(filter, new HashMap<>()) + " group by m.delivery.status";
        return with(filter, em.createQuery(jpql, Object[].class)).getResultList().stream()
                .collect(Collectors.toMap(row -> (MessageStatus) row[0], row -> (Long) row[1]));
    }

    private <T> TypedQuery<T> with(DeliveryFilter filter, TypedQuery<T> query) {
        var values = new HashMap<String, Object>();
        where(filter, values);
        if (values.containsKey("who")) {
            values.put("employers", employers(filter.who()));
        }
        values.forEach(query::setParameter);
        return query;
    }

    private static String where(DeliveryFilter filter, Map<String, Object> values) {
        var conditions = new ArrayList<String>();
        add(conditions, values, "m.delivery.status = :status", "status", filter.status());
        add(conditions, values, "m.channel = :channel", "channel", filter.channel());
        add(conditions, values, "m.template.code = :code", "code", filter.code());
        add(conditions, values, "m.createdAt >= :from", "from", filter.from() == null ? null : filter.from().atStartOfDay());
        add(conditions, values, "m.createdAt < :to", "to",
                filter.to() == null ? null : filter.to().plusDays(1).atStartOfDay());
        add(conditions, values, "(m.address.name like :who escape '!' or m.address.employer in :employers)", "who", beginning(filter.who()));
        add(conditions, values, "m.cause = 'reminder' and m.causeId = :reminder", "reminder", filter.reminderId());
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static void add(List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    /** Employers are few: they are found by any part of their name before their messages are. */
    private List<String> employers(String part) {
        var employers = new ArrayList<String>();
        for (Object employer : em.createNativeQuery("""
                        select e.recipient_employer from (select recipient_employer from message group by recipient_employer) e
                        where e.recipient_employer like ?1 escape '!' limit %d""".formatted(MOST_EMPLOYERS))
                .setParameter(1, "%" + beginning(part)).getResultList()) {
            employers.add((String) employer);
        }
        return employers.isEmpty() ? List.of("") : employers;
    }

    private static String beginning(String name) {
        return name == null || name.isBlank() ? null : name.strip().replaceAll("([!%_])", "!$1") + "%";
    }
}
