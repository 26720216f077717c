package cn.com.ytajpx.anpei.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The trail in the database. */
@Dependent
class AuditEntries {

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    /** The newest first, at most {@code most}; {@code place} may be {@code null}. */
    List<AuditEntry> find(AuditFilter filter, AuditPlace place, int most) {
        var parameters = new HashMap<String, Object>();
        var where = conditions(filter, parameters);
        var backwards = place != null && place.backwards();
        if (place != null) {
            where.add("e.id " + (backwards ? ">" : "<") + " :place");
            parameters.put("place", place.id());
        }
        var query = entityManager.createQuery("SELECT e FROM AuditEntry e" + joined(where) + " ORDER BY e.id"
                + (backwards ? "" : " DESC"), AuditEntry.class).setMaxResults(most);
        parameters.forEach(query::setParameter);
        var found = new ArrayList<>(query.getResultList());
        if (backwards) {
            Collections.reverse(found);
        }
        return found;
    }

    long count(AuditFilter filter) {
        var parameters = new HashMap<String, Object>();
        var query = entityManager.createQuery("SELECT COUNT(e) FROM AuditEntry e" + joined(conditions(filter, parameters)), Long.class);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }

    List<String> actions() {
        return entityManager.createQuery("SELECT DISTINCT e.action FROM AuditEntry e ORDER BY e.action", String.class).getResultList();
    }

    private static List<String> conditions(AuditFilter filter, Map<String, Object> parameters) {
        var where = new ArrayList<String>();
        if (filter.from() != null) {
            where.add("e.happenedAt >= :from");
            parameters.put("from", filter.from().atStartOfDay());
        }
        if (filter.to() != null) {
            where.add("e.happenedAt < :to");
            parameters.put("to", filter.to().plusDays(1).atStartOfDay());
        }
        if (!filter.action().isEmpty()) {
            where.add("e.action = :action");
            parameters.put("action", filter.action());
        }
        like(where, parameters, "actor", escaped(filter.actor()), "%");
        like(where, parameters, "subject", escaped(filter.subject()), "%");
        like(where, parameters, "detail", filter.text().isEmpty() ? "" : "%" + escaped(filter.text()), "%");
        return where;
    }

    private static void like(List<String> where, Map<String, Object> parameters, String column, String text, String end) {
        if (!text.isEmpty()) {
            where.add("e." + column + " LIKE :" + column + " ESCAPE '!'");
            parameters.put(column, text + end);
        }
    }

    private static String escaped(String text) {
        return text.replaceAll("([!%_])", "!$1");
    }

    private static String joined(List<String> where) {
        return where.isEmpty() ? "" : " WHERE " + String.join(" AND ", where);
    }
}
