package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.certificate.DiscreetText;
import cn.com.ytajpx.anpei.listing.EmployerNames;
import cn.com.ytajpx.anpei.listing.ListCount;
import cn.com.ytajpx.anpei.listing.ListPlace;
import cn.com.ytajpx.anpei.listing.Listing;
import cn.com.ytajpx.anpei.listing.Sql;
import cn.com.ytajpx.anpei.listing.Ways;
import cn.com.ytajpx.anpei.plan.AdviceLabel;
import cn.com.ytajpx.anpei.plan.ClassKind;
import cn.com.ytajpx.anpei.security.PersonalData;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;

/** A filter in SQL; every condition follows an index. */
final class PreregistrationQuery {

    private static final String HOLDER = "holder h on h.id = p.holder_id";
    private static final String ROW = """
            p.id, p.holder_name, h.id_number_masked, h.fictitious, c.name, p.kind, p.state, p.last_valid_day, p.employer_name,
            p.risk, p.origin, p.made_at""";
    private static final String JOINS = """
            join preregistration p on p.id = x.id join %s join training_class c on c.id = p.training_class_id""".formatted(HOLDER);

    private final EntityManager entityManager;
    private final Listing listing;

    PreregistrationQuery(EntityManager entityManager, PersonalData personalData, PreregistrationFilter filter) {
        this.entityManager = entityManager;
        listing = new Listing(entityManager, "p.id", PreregistrationOrder.TABLES, "true");
        if (!filter.classCode().isEmpty()) {
            listing.and("p.training_class_id = (select id from training_class where code = ?)", filter.classCode());
        }
        if (filter.state() != null) {
            listing.and("p.state = ?", filter.state().name());
        }
        if (filter.kind() != null) {
            listing.and("p.kind = ?", filter.kind().name());
        }
        if (!filter.employer().isEmpty()) {
            listing.and("p.employer_name = ?", filter.employer());
        }
        if (filter.risk() != null) {
            listing.and("p.risk = ?", filter.risk().name());
        }
        if (!filter.text().isEmpty()) {
            text(filter.text(), personalData);
        }
    }

    private void text(String text, PersonalData personalData) {
        var discreet = DiscreetText.of(text, personalData);
        if (discreet.isPresent()) {
            listing.join(HOLDER);
            listing.and("h." + discreet.get().column() + " = ?", discreet.get().fingerprint());
        } else if (text.contains("*")) {
            listing.join(HOLDER);
            listing.and("h.id_number_masked = ?", text);
        } else {
            listing.and(Ways.nameOrEmployer(text, "p.holder_name", "p.employer_name", EmployerNames.with(text, entityManager, "preregistration", "employer_name")));
        }
    }

    /** @param place where the page begins or ends; {@code null} for the first */
    List<PreregistrationRow> rows(PreregistrationOrder order, ListPlace place, int most) {
        return listing.rows(ROW, JOINS, order, place, most).stream().map(PreregistrationQuery::row).toList();
    }

    /** Of all pages. */
    ListCount count() {
        return listing.count();
    }

    private static PreregistrationRow row(Object[] columns) {
        return new PreregistrationRow(((Number) columns[0]).longValue(), (String) columns[1], (String) columns[2], Sql.truth(columns[3]),
                (String) columns[4], ClassKind.valueOf((String) columns[5]), PreregistrationState.valueOf((String) columns[6]),
                columns[7] == null ? null : ((Date) columns[7]).toLocalDate(), (String) columns[8],
                columns[9] == null ? null : AdviceLabel.valueOf((String) columns[9]), Origin.valueOf((String) columns[10]),
                ((Timestamp) columns[11]).toLocalDateTime());
    }
}
