package cn.com.ytajpx.anpei.reminder;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Writes slices with a few statements, whatever their number and size. Their own rows are locked first, so that a second run
 * of the same slices waits and then finds nothing left to do.
 */
@Dependent
class SlicePlanner {

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    SliceMessages messages;

    /** @param texts at least one, each of another slice */
    PlannedSlices plan(List<ReminderText> texts) {
        var slices = SliceTable.of(texts);
        lock(slices);
        long before = highest();
        supersede(slices);
        int reminders = remind(slices);
        return new PlannedSlices(reminders, reminders == 0 ? 0 : messages.write(slices, texts, before));
    }

    private void lock(SliceTable slices) {
        em.createNativeQuery("""
                        insert into reminder_slice (last_valid_day, distance)
                        select s.last_valid_day, s.distance from %s s order by 1, 2
                        on duplicate key update distance = values(distance)""".formatted(SliceTable.SQL))
                .setParameter(1, slices.json()).executeUpdate();
    }

    /** Under the lock, what this transaction adds to the slices has higher numbers than whatever stands in them. */
    private long highest() {
        return ((Number) em.createNativeQuery("select coalesce(max(id), 0) from reminder").getSingleResult()).longValue();
    }

    /** What a nearer reminder, about to be written, makes pointless. */
    private void supersede(SliceTable slices) {
        em.createNativeQuery("""
                        update %s s straight_join reminder r on r.superseded = 0 and r.last_valid_day = s.last_valid_day and r.distance > s.distance
                        join certificate c on c.id = r.certificate_id and c.last_valid_day = r.last_valid_day and c.successor_id is null
                        set r.superseded = 1""".formatted(SliceTable.SQL))
                .setParameter(1, slices.json()).executeUpdate();
    }

    /** A renewed certificate has a successor and is left alone; a nearer reminder makes a farther one pointless. */
    private int remind(SliceTable slices) {
        return em.createNativeQuery("""
                        insert into reminder (certificate_id, last_valid_day, distance, planned_on, planned_at, code, class_code)
                        select straight_join c.id, c.last_valid_day, s.distance, s.planned_on, ?2, s.code, s.class_code
                        from %s s join certificate c on c.last_valid_day = s.last_valid_day and c.successor_id is null
                        where not exists (select 1 from reminder r where r.certificate_id = c.id
                              and r.last_valid_day = c.last_valid_day and r.distance <= s.distance)
                          and (not s.known_only or exists (select 1 from reminder known
                              where known.certificate_id = c.id and known.last_valid_day = c.last_valid_day))""".formatted(SliceTable.SQL))
                .setParameter(1, slices.json()).setParameter(2, LocalDateTime.now(clock)).executeUpdate();
    }
}
