package cn.com.ytajpx.anpei.reconciliation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.Collectors;

/** Finds who lacks a reminder and writes it with its messages, a handful of statements a slice, whatever its size. */
@Dependent
class GapPlanner {

    /** Reminders are due from this hour on; who comes later on the day has not been missed. */
    static final LocalTime FROM = LocalTime.of(9, 0);

    /**
     * Those who hold a seat and whom the province does not show, but for the renewed, who need none: ?1 the class, ?2 since when
     * they must be there.
     */
    private static final String NOT_SEEN = """
            preregistration p join holder h on h.id = p.holder_id left join certificate c on c.id = p.certificate_id
            where p.training_class_id = (select t.id from training_class t where t.code = ?1)
              and p.state in ('REGISTERED', 'LATE') and p.state_since <= ?2 and c.successor_id is null
              and not exists (select 1 from booking_evidence e force index (booking_evidence_person)
                  where e.id_number_fingerprint = h.id_number_fingerprint
                  and e.plan_year = p.plan_year and e.kind = p.kind and e.holds)""";

    /** ?3 the day due, ?4 and ?5 the window, ?6 today: the same or a newer reminder of this window, or one by hand today, is enough. */
    private static final String NOT_REMINDED = """
            and not exists (select 1 from gap_reminder g where g.preregistration_id = p.id
                and g.training_class_id = p.training_class_id
                and (g.kind = 'BY_HAND' and g.planned_on = ?6
                     or g.kind in ('WINDOW_OPEN', 'NOT_BOOKED') and g.anchor in (?4, ?5) and g.due_on >= ?3))""";

    /** By hand, whoever has been told today is left alone, by whatever reminder. */
    private static final String NOT_TOLD_TODAY = """
            and not exists (select 1 from gap_reminder g where g.preregistration_id = p.id and g.planned_on = ?6)""";

    /**
     * Of every person the certificate that ends first, where no class is pre-registered nor booked: ?1 the class, ?3 the day due,
     * ?4 the deadline, ?6 today.
     */
    private static final String NOT_PREREGISTERED = """
            certificate c join holder h on h.id = c.holder_id join training_class t on t.code = ?1
            where c.successor_id is null and c.last_valid_day >= ?6 and c.last_valid_day in (%1$s)
              and not exists (select 1 from certificate d where d.holder_id = c.holder_id and d.successor_id is null
                  and d.last_valid_day >= ?6 and (d.last_valid_day < c.last_valid_day or d.last_valid_day = c.last_valid_day and d.id < c.id))
              and not exists (select 1 from preregistration p where p.holder_id = c.holder_id and p.plan_year = t.plan_year
                  and p.kind = '%2$s' and p.live = 1)
              and not exists (select 1 from booking_evidence e force index (booking_evidence_person)
                  where e.id_number_fingerprint = h.id_number_fingerprint
                  and e.plan_year = t.plan_year and e.kind = '%2$s' and e.holds)
              and not exists (select 1 from gap_reminder g where g.certificate_id = c.id and g.training_class_id = t.id
                  and g.kind = 'DEADLINE_NEAR' and g.anchor = ?4 and g.due_on >= ?3)""";

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    ReconciliationTurn turn;

    @Inject
    GapMessages messages;

    @Inject
    Clock clock;

    long people(GapSlice slice, LocalDate today) {
        return ((Number) bound("select count(*) from " + who(slice), slice, today).getSingleResult()).longValue();
    }

    int plan(GapSlice slice, LocalDate today) {
        turn.toPlan();
        long before = highest();
        int reminded = bound("""
                insert into gap_reminder (kind, training_class_id, preregistration_id, certificate_id, anchor, due_on, planned_on, planned_at)
                select '%s', (select t.id from training_class t where t.code = ?1), %s, c.id, ?7, ?9, ?6, ?8 from %s"""
                .formatted(slice.reminder().kind(), slice.beforeDeadline() ? "null" : "p.id", who(slice)), slice, today)
                .setParameter(7, slice.reminder().anchor()).setParameter(8, LocalDateTime.now(clock))
                .setParameter(9, slice.reminder().dueOn()).executeUpdate();
        if (reminded > 0) {
            messages.write(slice, today, before);
        }
        return reminded;
    }

    private long highest() {
        return ((Number) em.createNativeQuery("select coalesce(max(id), 0) from gap_reminder").getSingleResult()).longValue();
    }

    private static String who(GapSlice slice) {
        return switch (slice.reminder().kind()) {
            case WINDOW_OPEN, NOT_BOOKED -> NOT_SEEN + " " + NOT_REMINDED;
            case BY_HAND -> NOT_SEEN + " " + NOT_TOLD_TODAY;
            case DEADLINE_NEAR -> NOT_PREREGISTERED.formatted(
                    slice.lastValidDays().stream().map(day -> "'" + day + "'").collect(Collectors.joining(",")), slice.trainingClass().kind());
        };
    }

    private Query bound(String sql, GapSlice slice, LocalDate today) {
        var reminder = slice.reminder();
        var window = slice.trainingClass().bookingWindow();
        var query = em.createNativeQuery(sql).setParameter(1, slice.trainingClass().code()).setParameter(6, today);
        return switch (reminder.kind()) {
            case WINDOW_OPEN, NOT_BOOKED -> query.setParameter(2, reminder.dueOn().atTime(FROM)).setParameter(3, reminder.dueOn())
                    .setParameter(4, window.opens()).setParameter(5, window.closes());
            case BY_HAND -> query.setParameter(2, LocalDateTime.now(clock));
            case DEADLINE_NEAR -> query.setParameter(3, reminder.dueOn()).setParameter(4, slice.trainingClass().centreDeadline());
        };
    }
}
