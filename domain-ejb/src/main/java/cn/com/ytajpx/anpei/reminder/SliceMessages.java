package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.message.Channel;
import cn.com.ytajpx.anpei.message.Outbox;
import cn.com.ytajpx.anpei.message.TemplateKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the messages of a slice's new reminders in one statement: one for each channel that reaches the person. It knows
 * the outbox's table because tens of thousands go into it at once; the single door is {@link Outbox#post}.
 */
@Dependent
class SliceMessages {

    private static final int VOID_NOTICE_KEEPS_DAYS = 30;

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    /** @param after the highest reminder before those that are to be told */
    int write(Slice slice, ReminderText text, long after) {
        return em.createNativeQuery("""
                        insert into message (template_id, channel, account_id, recipient_name, recipient_employer, email, mobile_sealed,
                            mobile_masked, arguments, cause, cause_id, dedupe_key, status, not_after, next_attempt_at,
                            created_at, sent_at)
                        select t.id, t.channel, a.id, h.name, h.employer_name,
                            if(t.channel = 'EMAIL', coalesce(h.email, a.email), null),
                            if(t.channel = 'SMS', h.mobile_sealed, null), if(t.channel = 'SMS', h.mobile_masked, null),
                            concat('{"name":', json_quote(h.name), ',"post":"Post.', c.post, '",', ?4),
                            'reminder', r.id, concat('reminder-', r.id, '-', t.channel),
                            if(t.channel = 'IN_APP', 'SENT', 'WAITING'), ?5, if(t.channel = 'IN_APP', null, ?6),
                            ?7, if(t.channel = 'IN_APP', ?7, null)
                        from reminder r
                        join certificate c on c.id = r.certificate_id
                        join holder h on h.id = c.holder_id
                        left join account a on a.id_number_fingerprint = h.id_number_fingerprint
                        join message_template t on t.id in (%s) and t.language = coalesce(a.language, 'ZH')
                        where r.last_valid_day = ?1 and r.distance = ?2 and r.id > ?3
                          and case t.channel when 'IN_APP' then a.id is not null
                                             when 'EMAIL' then coalesce(h.email, a.email) is not null
                                             else h.mobile_sealed is not null end""".formatted(texts(text)))
                .setParameter(1, slice.lastValidDay()).setParameter(2, slice.distance()).setParameter(3, after)
                .setParameter(4, shared(text)).setParameter(5, notAfter(slice))
                .setParameter(6, outbox.earliest(text.code())).setParameter(7, LocalDateTime.now(clock)).executeUpdate();
    }

    /** The texts in force, in both languages; without an SMS gateway no SMS is written, so that the call list is true. */
    private String texts(ReminderText text) {
        List<Long> ids = new ArrayList<>();
        for (var channel : text.code().channels()) {
            if (channel != Channel.SMS || outbox.carries(channel)) {
                for (var language : Language.values()) {
                    ids.add(outbox.currentTemplate(new TemplateKey(text.code(), channel, language)));
                }
            }
        }
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The arguments all share, as the inside of a JSON object without its opening brace. */
    private static String shared(ReminderText text) {
        var object = Json.createObjectBuilder();
        text.shared().forEach((placeholder, value) -> object.add(placeholder.key(), value.toString()));
        return object.build().toString().substring(1);
    }

    /** A reminder is of no use once the certificate is void; the void notice keeps for a month. */
    private static LocalDateTime notAfter(Slice slice) {
        return slice.lastValidDay().plusDays(slice.isVoidNotice() ? VOID_NOTICE_KEEPS_DAYS + 1 : 1).atStartOfDay();
    }
}
