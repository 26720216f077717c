package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.listing.Sql;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Reads explained certificates whole, with their people and reminders. */
final class DueRows {

    private static final String ROWS = """
            select x.certificate_id, h.name, h.id_number_masked, h.mobile_masked, h.employer_name, c.post, x.last_valid_day,
                x.distance, x.explanation, x.reminder_id, r.planned_on, r.class_code, r.called_at, r.called_by, r.call_note
            from (%s) x join certificate c on c.id = x.certificate_id join holder h on h.id = c.holder_id
            left join reminder r on r.id = x.reminder_id
            order by %s""";

    private final EntityManager em;

    DueRows(EntityManager em) {
        this.em = em;
    }

    /**
     * @param explained as {@link ExplainedSql}
     * @param by        what to sort them by
     * @param arguments of {@code explained}
     */
    List<DueRow> read(String explained, String by, List<?> arguments) {
        return new Sql(ROWS.formatted(explained, by), arguments).rows(em).stream().map(DueRow::of).toList();
    }
}
