package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.listing.EmployerNames;
import cn.com.ytajpx.anpei.listing.ListCount;
import cn.com.ytajpx.anpei.listing.ListPlace;
import cn.com.ytajpx.anpei.listing.Listing;
import cn.com.ytajpx.anpei.listing.Sql;
import cn.com.ytajpx.anpei.listing.Ways;
import cn.com.ytajpx.anpei.security.PersonalData;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** A filter in SQL. Every condition follows an index; the whole register is never read to answer. */
final class RegisterQuery {

    private static final String ROW = """
            c.id, h.name, h.id_number_masked, h.fictitious, c.post, c.number, c.last_valid_day, h.employer_name, h.mobile_masked""";
    private static final String TABLES = "certificate c join holder h on h.id = c.holder_id";
    private static final String JOINS = "join certificate c on c.id = x.id join holder h on h.id = c.holder_id";

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z\\-_/.]{2,}");

    private final PersonalData personalData;
    private final EntityManager entityManager;
    private final Listing listing;

    RegisterQuery(EntityManager entityManager, PersonalData personalData, RegisterFilter filter, LocalDate today, int dueDays) {
        this.personalData = personalData;
        this.entityManager = entityManager;
        listing = new Listing(entityManager, "c.id", TABLES, "c.successor_id is null");
        if (filter.from() != null) {
            listing.and("c.last_valid_day >= ?", filter.from());
        }
        if (filter.to() != null) {
            listing.and("c.last_valid_day <= ?", filter.to());
        }
        if (filter.post() != null) {
            listing.and("c.post = ?", filter.post().name());
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
            case VOID -> listing.and("c.last_valid_day < ?", today);
            case DUE -> {
                listing.and("c.last_valid_day >= ?", today);
                listing.and("c.last_valid_day <= ?", today.plusDays(dueDays));
            }
            case VALID -> listing.and("c.last_valid_day > ?", today.plusDays(dueDays));
        }
    }

    private void text(String text) {
        var discreet = DiscreetText.of(text, personalData);
        if (discreet.isPresent()) {
            listing.and("h." + discreet.get().column() + " = ?", discreet.get().fingerprint());
        } else if (NUMBER.matcher(text).matches()) {
            listing.and("c.number like ?", Sql.escaped(text) + "%");
        } else {
            listing.and(Ways.nameOrEmployer(text, "h.name", "h.employer_name", EmployerNames.with(text, entityManager, "holder", "employer_name")));
        }
    }

    /** @param place where the page begins or ends; {@code null} for the first */
    List<CertificateRow> rows(RegisterOrder order, ListPlace place, int most) {
        return listing.rows(ROW, JOINS, order, place, most).stream().map(RegisterQuery::row).toList();
    }

    /** Of all pages. */
    ListCount count() {
        return listing.count();
    }

    private static CertificateRow row(Object[] columns) {
        return new CertificateRow(((Number) columns[0]).longValue(), (String) columns[1], (String) columns[2],
                Sql.truth(columns[3]), Post.valueOf((String) columns[4]), (String) columns[5],
                ((Date) columns[6]).toLocalDate(), (String) columns[7], (String) columns[8]);
    }
}
