package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;

/** The people whom nothing reaches, and the calls made to them. Who is on it is {@link ReminderReport}'s to say. */
@Stateless
@RolesAllowed(Permission.REMINDERS_CALL)
public class CallList {

    static final int LONGEST_NOTE = 200;

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentUser user;

    @Inject
    Event<AuditFact> audit;

    /**
     * The person was called. Two who say so at once: the second is told.
     *
     * @param note what was said, at most 200 characters
     * @throws Refused at {@code note}, or if this reminder has nobody to call
     */
    public void called(long reminderId, String note) {
        var said = note == null ? "" : note.strip();
        if (said.isEmpty()) {
            throw new Refused(Refusal.at("note", ReminderReason.CALL_NOTE_MISSING));
        }
        if (said.length() > LONGEST_NOTE) {
            throw new Refused(Refusal.at("note", ReminderReason.CALL_NOTE_TOO_LONG, LONGEST_NOTE, said.length()));
        }
        int called = em.createNativeQuery("""
                        update reminder r join certificate c on c.id = r.certificate_id
                        set r.called_at = ?2, r.called_by = ?3, r.call_note = ?4
                        where r.id = ?1 and r.called_at is null and c.successor_id is null
                          and not exists (select 1 from message m where m.cause = 'reminder' and m.cause_id = r.id
                              and m.status in ('SENT', 'WAITING', 'FAILED'))""")
                .setParameter(1, reminderId).setParameter(2, LocalDateTime.now(clock))
                .setParameter(3, user.displayName()).setParameter(4, said).executeUpdate();
        if (called == 0) {
            throw new Refused(Refusal.of(ReminderReason.CALL_NOT_FOUND));
        }
        audit.fire(new AuditFact("reminder.called", "reminder/" + reminderId, said));
    }
}
