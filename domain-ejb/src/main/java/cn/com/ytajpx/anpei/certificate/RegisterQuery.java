package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.security.PersonalData;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** A filter in SQL. Every condition follows an index; the whole register is never read to answer. */
final class RegisterQuery {

    private static final int MOST_EMPLOYERS = 200;
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z\\-_/.]{2,}");

    private final EntityManager entityManager;
    private final PersonalData personalData;
    private final StringBuilder where = new StringBuilder("c.successor_id is null");
    private final List<Object> parameters = new ArrayList<>();

    RegisterQuery(EntityManager entityManager, PersonalData personalData, RegisterFilter filter, LocalDate today, int dueDays) {
        this.entityManager = entityManager;
        this.personalData = personalData;
        if (filter.from() != null) {
            and("c.last_valid_day >= ?", filter.from());
        }
        if (filter.to() != null) {
            and("c.last_valid_day <= ?", filter.to());
        }
        if (filter.post() != null) {
            and("c.post = ?", filter.post().name());
        }
        if (filter.standing() != null) {
            standing(filter.standing(), today, dueDays);
        }
        if (!filter.text().isEmpty()) {
            text(filter.text());
        }
    }

    private void standing(Standing standing, LocalDate today, int dueDays) {
        switch (standing) {
            case VOID -> and("c.last_valid_day < ?", today);
            case DUE -> {
                and("c.last_valid_day >= ?", today);
                and("c.last_valid_day <= ?", today.plusDays(dueDays));
            }
            case VALID -> and("c.last_valid_day > ?", today.plusDays(dueDays));
        }
    }

    private void text(String text) {
        var discreet = DiscreetText.of(text, personalData);
        if (discreet.isPresent()) {
            and("h." + discreet.get().column() + " = ?", discreet.get().fingerprint());
        } else if (NUMBER.matcher(text).matches()) {
            and("c.number like ?", escaped(text) + "%");
        } else {
            nameOrEmployer(text);
        }
    }

    /** Employers are few: they are found by a part of their name first, people by the beginning of theirs. */
    private void nameOrEmployer(String text) {
        var employers = entityManager.createNativeQuery("""
                        select e.employer_name from (select employer_name from holder group by employer_name) e
                        where e.employer_name like ?1 limit %d""".formatted(MOST_EMPLOYERS))
                .setParameter(1, "%" + escaped(text) + "%").getResultList();
        var condition = "h.name like ?";
        var arguments = new ArrayList<Object>(List.of(escaped(text) + "%"));
        if (!employers.isEmpty()) {
            condition = "(" + condition + " or h.employer_name in (" + String.join(",", Collections.nCopies(employers.size(), "?")) + "))";
            arguments.addAll(employers);
        }
        and(condition, arguments.toArray());
    }

    /** @param place where the page begins or ends; {@code null} for the first */
    List<CertificateRow> rows(RegisterOrder order, RegisterPlace place, int most) {
        var backwards = place != null && place.backwards();
        var descending = order.descending() != backwards;
        if (place != null) {
            var sign = descending ? "<" : ">";
            var key = order.column();
            and("(" + key + " " + sign + " ? or " + key + " = ? and c.id " + sign + " ?)", place.key(), place.key(), place.id());
        }
        var direction = descending ? " desc" : "";
        var rows = new ArrayList<CertificateRow>();
        for (Object row : query("""
                select c.id, h.name, h.id_number_masked, h.fictitious, c.post, c.number, c.last_valid_day, h.employer_name,
                    h.mobile_masked from certificate c join holder h on h.id = c.holder_id where %s
                order by %s%s, c.id%s limit %d""".formatted(where, order.column(), direction, direction, most)).getResultList()) {
            rows.add(row((Object[]) row));
        }
        if (backwards) {
            Collections.reverse(rows);
        }
        return rows;
    }

    RegisterCount count(int most) {
        var found = ((Number) query("""
                select count(*) from (select 1 from certificate c join holder h on h.id = c.holder_id where %s limit %d) x"""
                .formatted(where, most + 1)).getSingleResult()).intValue();
        return new RegisterCount(Math.min(found, most), found > most);
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

    private static CertificateRow row(Object[] columns) {
        return new CertificateRow(((Number) columns[0]).longValue(), (String) columns[1], (String) columns[2],
                truth(columns[3]), Post.valueOf((String) columns[4]), (String) columns[5],
                ((Date) columns[6]).toLocalDate(), (String) columns[7], (String) columns[8]);
    }

    private static boolean truth(Object column) {
        return column instanceof Boolean said ? said : ((Number) column).intValue() != 0;
    }
}
