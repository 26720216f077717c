package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.security.Fingerprint;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Asks the register about a thousand rows in two statements. */
@Dependent
class RegisterLookup {

    @PersistenceContext(unitName = "anpei")
    EntityManager entityManager;

    KnownPeople of(List<JudgedCertificate> rows) {
        try {
            var connection = entityManager.unwrap(Connection.class);
            return new KnownPeople(people(connection, rows), numbers(connection, rows));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<Fingerprint, KnownPerson> people(Connection connection, List<JudgedCertificate> rows) throws SQLException {
        var fingerprints = rows.stream().map(row -> row.person).filter(Objects::nonNull).distinct().toList();
        var people = new HashMap<Fingerprint, KnownPerson>();
        if (fingerprints.isEmpty()) {
            return people;
        }
        try (var query = connection.prepareStatement("""
                select h.id_number_fingerprint, h.name, c.post, c.last_valid_day from holder h
                left join certificate c on c.holder_id = h.id where h.id_number_fingerprint in (%s)""".formatted(marks(fingerprints.size())))) {
            for (int i = 0; i < fingerprints.size(); i++) {
                query.setBytes(i + 1, fingerprints.get(i).bytes());
            }
            collect(query, people);
        }
        return people;
    }

    private static void collect(PreparedStatement query, Map<Fingerprint, KnownPerson> people) throws SQLException {
        try (var found = query.executeQuery()) {
            while (found.next()) {
                var name = found.getString(2);
                var person = people.computeIfAbsent(new Fingerprint(found.getBytes(1)), none -> new KnownPerson(name));
                if (found.getString(3) != null) {
                    person.add(Post.valueOf(found.getString(3)), found.getDate(4).toLocalDate());
                }
            }
        }
    }

    private static Map<String, Fingerprint> numbers(Connection connection, List<JudgedCertificate> rows) throws SQLException {
        var asked = rows.stream().filter(JudgedCertificate::numberIsUnique).map(row -> row.number).distinct().toList();
        var numbers = new HashMap<String, Fingerprint>();
        if (asked.isEmpty()) {
            return numbers;
        }
        try (var query = connection.prepareStatement("""
                select c.number, h.id_number_fingerprint from certificate c join holder h on h.id = c.holder_id
                where c.number in (%s)""".formatted(marks(asked.size())))) {
            for (int i = 0; i < asked.size(); i++) {
                query.setString(i + 1, asked.get(i));
            }
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    numbers.put(found.getString(1), new Fingerprint(found.getBytes(2)));
                }
            }
        }
        return numbers;
    }

    private static String marks(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }
}
