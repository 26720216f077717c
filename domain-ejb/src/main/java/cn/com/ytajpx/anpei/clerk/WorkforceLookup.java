package cn.com.ytajpx.anpei.clerk;

import cn.com.ytajpx.anpei.security.Fingerprint;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Asks whom the centre knows of a thousand rows, and where they work, in one statement. */
@Dependent
class WorkforceLookup {

    @PersistenceContext(unitName = "anpei")
    EntityManager entityManager;

    Map<Fingerprint, KnownWorker> of(List<JudgedPerson> rows) {
        var asked = rows.stream().map(row -> row.person).filter(Objects::nonNull).distinct().toList();
        var known = new HashMap<Fingerprint, KnownWorker>();
        if (asked.isEmpty()) {
            return known;
        }
        try (var query = entityManager.unwrap(Connection.class).prepareStatement("""
                select h.id_number_fingerprint, h.id, h.name, e.employer_id from holder h
                left join employment e on e.now_holder = h.id
                where h.id_number_fingerprint in (%s)""".formatted(String.join(",", Collections.nCopies(asked.size(), "?"))))) {
            for (int i = 0; i < asked.size(); i++) {
                query.setBytes(i + 1, asked.get(i).bytes());
            }
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    long employer = found.getLong(4);
                    known.put(new Fingerprint(found.getBytes(1)),
                            new KnownWorker(found.getLong(2), found.getString(3), found.wasNull() ? null : employer));
                }
            }
            return known;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
