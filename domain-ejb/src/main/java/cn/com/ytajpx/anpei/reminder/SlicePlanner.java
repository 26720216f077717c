package cn.com.ytajpx.anpei.reminder;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;

/**
 * Writes one slice with two statements, whatever its size. The slice's own row is locked first, so that a second run of the
 * same slice waits and then finds nothing left to do.
 */
@Dependent
class SlicePlanner {

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    SliceMessages messages;

    PlannedSlice plan(Slice slice, ReminderText text) {
        lock(slice);
        long before = highest();
        int reminders = remind(slice, text);
        return new PlannedSlice(reminders, reminders == 0 ? 0 : messages.write(slice, text, before));
    }

    /** Under the lock, what this transaction adds to the slice has higher numbers than whatever stands in it. */
    private long highest() {
        return ((Number) em.createNativeQuery("select coalesce(max(id), 0) from reminder").getSingleResult()).longValue();
    }

    private void lock(Slice slice) {
        em.createNativeQuery("""
                        insert into reminder_slice (last_valid_day, distance) values (?1, ?2)
                        on duplicate key update distance = values(distance)""")
                .setParameter(1, slice.lastValidDay()).setParameter(2, slice.distance()).executeUpdate();
    }

    /** A renewed certificate has a successor and is left alone; a nearer reminder makes a farther one pointless. */
    private int remind(Slice slice, ReminderText text) {
        return em.createNativeQuery("""
                        insert into reminder (certificate_id, last_valid_day, distance, planned_on, planned_at, code, class_code)
                        select c.id, c.last_valid_day, ?2, ?3, ?4, ?5, ?6 from certificate c
                        where c.last_valid_day = ?1 and c.successor_id is null
                          and not exists (select 1 from reminder r where r.certificate_id = c.id
                              and r.last_valid_day = c.last_valid_day and r.distance <= ?2)""" + known(slice))
                .setParameter(1, slice.lastValidDay()).setParameter(2, slice.distance()).setParameter(3, slice.asOf())
                .setParameter(4, LocalDateTime.now(clock)).setParameter(5, text.code().name())
                .setParameter(6, text.classCode().orElse(null)).executeUpdate();
    }

    private static String known(Slice slice) {
        return slice.knownOnly() ? """

                  and exists (select 1 from reminder known
                      where known.certificate_id = c.id and known.last_valid_day = c.last_valid_day)""" : "";
    }
}
