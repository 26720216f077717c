package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.certificate.DiscreetText;
import cn.com.ytajpx.anpei.plan.AdviceLabel;
import cn.com.ytajpx.anpei.plan.ClassKind;
import cn.com.ytajpx.anpei.security.PersonalData;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A filter in SQL; every condition follows an index. */
final class PreregistrationQuery {

    private static final int MOST_EMPLOYERS = 200;

    private final EntityManager entityManager;
    private final StringBuilder where = new StringBuilder("1 = 1");
    private final List<Object> parameters = new ArrayList<>();

    PreregistrationQuery(EntityManager entityManager, PersonalData personalData, PreregistrationFilter filter) {
        this.entityManager = entityManager;
        if (!filter.classCode().isEmpty()) {
            and("p.training_class_id = (select id from training_class where code = ?)", filter.classCode());
        }
        if (filter.state() != null) {
            and("p.state = ?", filter.state().name());
        }
        if (filter.kind() != null) {
            and("p.kind = ?", filter.kind().name());
        }
        if (!filter.employer().isEmpty()) {
            and("p.employer_name = ?", filter.employer());
        }
        if (filter.risk() != null) {
            and("p.risk = ?", filter.risk().name());
        }
        if (!filter.text().isEmpty()) {
            text(filter.text(), personalData);
        }
    }

    private void text(String text, PersonalData personalData) {
        var discreet = DiscreetText.of(text, personalData);
        if (discreet.isPresent()) {
            and("h." + discreet.get().column() + " = ?", discreet.get().fingerprint());
        } else if (text.contains("*")) {
            and("h.id_number_masked = ?", text);
        } else {
            nameOrEmployer(text);
        }
    }

    /** Employers are few: they are found by a part of their name first, people by the beginning of theirs. */
    private void nameOrEmployer(String text) {
        var employers = entityManager.createNativeQuery("""
                        select e.employer_name from (select employer_name from preregistration group by employer_name) e
                        where e.employer_name like ?1 limit %d""".formatted(MOST_EMPLOYERS))
                .setParameter(1, "%" + escaped(text) + "%").getResultList();
        var condition = "p.holder_name like ?";
        var arguments = new ArrayList<Object>(List.of(escaped(text) + "%"));
        if (!employers.isEmpty()) {
            condition = "(" + condition + " or p.employer_name in (" + String.join(",", Collections.nCopies(employers.size(), "?")) + "))";
            arguments.addAll(employers);
        }
        and(condition, arguments.toArray());
    }

    /** @param place where the page begins or ends; {@code null} for the first */
    List<PreregistrationRow> rows(PreregistrationOrder order, PreregistrationPlace place, int most) {
        var backwards = place != null && place.backwards();
        var descending = order.descending() != backwards;
        if (place != null) {
            var sign = descending ? "<" : ">";
            var key = order.column();
            and("(" + key + " " + sign + " ? or " + key + " = ? and p.id " + sign + " ?)", place.key(), place.key(), place.id());
        }
        var direction = descending ? " desc" : "";
        var rows = new ArrayList<PreregistrationRow>();
        for (Object row : query("""
                select p.id, p.holder_name, h.id_number_masked, h.fictitious, c.name, p.kind, p.state, p.last_valid_day, p.employer_name,
                    p.risk, p.origin, p.made_at
                from preregistration p join holder h on h.id = p.holder_id join training_class c on c.id = p.training_class_id where %s
                order by %s%s, p.id%s limit %d""".formatted(where, order.column(), direction, direction, most)).getResultList()) {
            rows.add(row((Object[]) row));
        }
        if (backwards) {
            Collections.reverse(rows);
        }
        return rows;
    }

    PreregistrationCount count(int most) {
        var found = ((Number) query("""
                select count(*) from (select 1 from preregistration p join holder h on h.id = p.holder_id where %s limit %d) x"""
                .formatted(where, most + 1)).getSingleResult()).intValue();
        return new PreregistrationCount(Math.min(found, most), found > most);
    }

    private void and(String condition, Object... arguments) {
        where.append(" and ").append(condition);
        parameters.addAll(List.of(arguments));
    }

    private Query query(String sql) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }

    private static PreregistrationRow row(Object[] columns) {
        return new PreregistrationRow(((Number) columns[0]).longValue(), (String) columns[1], (String) columns[2], truth(columns[3]),
                (String) columns[4], ClassKind.valueOf((String) columns[5]), PreregistrationState.valueOf((String) columns[6]),
                columns[7] == null ? null : ((Date) columns[7]).toLocalDate(), (String) columns[8],
                columns[9] == null ? null : AdviceLabel.valueOf((String) columns[9]), Origin.valueOf((String) columns[10]),
                ((Timestamp) columns[11]).toLocalDateTime());
    }

    private static boolean truth(Object column) {
        return column instanceof Boolean said ? said : ((Number) column).intValue() != 0;
    }
}
