package cn.com.ytajpx.anpei.reminder;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import cn.com.ytajpx.anpei.message.MessageCode;
import cn.com.ytajpx.anpei.message.Outbox;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * Writes the messages of new reminders in one statement: one for each channel that reaches the person. It knows the outbox's
 * table because tens of thousands go into it at once; the single door is {@link Outbox#post}.
 */
@Dependent
class SliceMessages {

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    /** @param after the highest reminder before those that are to be told */
    int write(SliceTable slices, List<ReminderText> texts, long after) {
        var codes = texts.stream().map(ReminderText::code).collect(toSet());
        return em.createNativeQuery("""
                        insert into message (template_id, channel, account_id, recipient_name, recipient_employer, email, mobile_sealed,
                            mobile_masked, arguments, cause, cause_id, dedupe_key, status, not_after, next_attempt_at,
                            created_at, sent_at)
                        select straight_join t.id, t.channel, a.id, h.name, h.employer_name,
                            if(t.channel = 'EMAIL', coalesce(h.email, a.email), null),
                            if(t.channel = 'SMS', h.mobile_sealed, null), if(t.channel = 'SMS', h.mobile_masked, null),
                            concat('{"name":', json_quote(h.name), ',"post":"Post.', c.post, '",', s.arguments),
                            'reminder', r.id, concat('reminder-', r.id, '-', t.channel),
                            if(t.channel = 'IN_APP', 'SENT', 'WAITING'), s.not_after, if(t.channel = 'IN_APP', null, ?3),
                            ?4, if(t.channel = 'IN_APP', ?4, null)
                        from %s s
                        join reminder r on r.last_valid_day = s.last_valid_day and r.distance = s.distance and r.id > ?2
                        join certificate c on c.id = r.certificate_id
                        join holder h on h.id = c.holder_id
                        left join account a on a.id_number_fingerprint = h.id_number_fingerprint
                        join (select distinct id, code, channel, language from message_template where id in (%s)) t
                            on t.code = r.code and t.language = coalesce(a.language, 'ZH')
                        where case t.channel when 'IN_APP' then a.id is not null
                                             when 'EMAIL' then coalesce(h.email, a.email) is not null
                                             else h.mobile_sealed is not null end""".formatted(SliceTable.SQL, templates(codes)))
                .setParameter(1, slices.json()).setParameter(2, after).setParameter(3, outbox.earliest(MessageCode.CERTIFICATE_DUE))
                .setParameter(4, LocalDateTime.now(clock)).executeUpdate();
    }

    /** Without an SMS gateway no SMS is written, so that the call list is true. */
    private String templates(Set<MessageCode> codes) {
        return outbox.currentTemplates(codes).stream().map(String::valueOf).collect(joining(","));
    }
}
