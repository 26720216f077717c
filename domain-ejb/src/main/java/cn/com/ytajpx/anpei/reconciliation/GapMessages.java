package cn.com.ytajpx.anpei.reconciliation;

import static cn.com.ytajpx.anpei.common.JsonOnce.JSON;

import cn.com.ytajpx.anpei.message.Outbox;
import cn.com.ytajpx.anpei.message.Placeholder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the messages of new gap reminders in one statement: one for each channel that reaches the person. It knows the outbox's
 * table because thousands go into it at once; the single door is {@link Outbox#post}.
 */
@Dependent
class GapMessages {

    static final String CAUSE = "gap-reminder";

    private static final String OF_CERTIFICATE = """
            concat(',"post":"Post.', c.post, '","lastValidDay":"', c.last_valid_day, '","voidFrom":"',
                date_add(c.last_valid_day, interval 1 day), '"')""";

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    /** @param after the highest reminder before those that are to be told */
    int write(GapSlice slice, LocalDate today, long after) {
        var code = slice.reminder().kind().code();
        var now = LocalDateTime.now(clock);
        var templates = outbox.currentTemplates(Set.of(code)).stream().map(String::valueOf).collect(Collectors.joining(","));
        var from = slice.reminder().kind() == GapKind.BY_HAND ? now : slice.reminder().dueOn().atTime(GapPlanner.FROM);
        var earliest = outbox.earliest(code);
        return em.createNativeQuery("""
                        insert into message (template_id, channel, account_id, recipient_name, recipient_employer, email, mobile_sealed,
                            mobile_masked, arguments, cause, cause_id, dedupe_key, status, not_after, next_attempt_at,
                            created_at, sent_at)
                        select t.id, t.channel, a.id, h.name, h.employer_name,
                            if(t.channel = 'EMAIL', coalesce(h.email, a.email), null),
                            if(t.channel = 'SMS', h.mobile_sealed, null), if(t.channel = 'SMS', h.mobile_masked, null),
                            concat('{"name":', json_quote(h.name), %s, ',', ?2),
                            '%s', g.id, concat('gap-', g.id, '-', t.channel),
                            if(t.channel = 'IN_APP', 'SENT', 'WAITING'), ?3, if(t.channel = 'IN_APP', null, ?4),
                            ?5, if(t.channel = 'IN_APP', ?5, null)
                        from gap_reminder g
                        left join preregistration p on p.id = g.preregistration_id
                        left join certificate c on c.id = g.certificate_id
                        join holder h on h.id = coalesce(p.holder_id, c.holder_id)
                        left join account a on a.id_number_fingerprint = h.id_number_fingerprint
                        join (select id, channel, language from message_template where id in (%s)) t
                            on t.language = coalesce(a.language, 'ZH')
                        where g.id > ?1 and case t.channel when 'IN_APP' then a.id is not null
                                             when 'EMAIL' then coalesce(h.email, a.email) is not null
                                             else h.mobile_sealed is not null end"""
                        .formatted(slice.beforeDeadline() ? OF_CERTIFICATE : "''", CAUSE, templates))
                .setParameter(1, after).setParameter(2, shared(slice, today)).setParameter(3, slice.usefulTo().plusDays(1).atStartOfDay())
                .setParameter(4, earliest.isBefore(from) ? from : earliest).setParameter(5, now).executeUpdate();
    }

    /** The arguments all share, as the inside of a JSON object without its opening brace. */
    private static String shared(GapSlice slice, LocalDate today) {
        var named = slice.trainingClass();
        Map<Placeholder, Object> shared = new EnumMap<>(Placeholder.class);
        shared.put(Placeholder.CLASS_NAME, named.name());
        shared.put(Placeholder.CENTRE_DEADLINE, named.centreDeadline());
        shared.put(Placeholder.BOOKING_OPENS, named.bookingWindow().opens());
        shared.put(Placeholder.BOOKING_CLOSES, named.bookingWindow().closes());
        shared.put(Placeholder.DAYS_LEFT, ChronoUnit.DAYS.between(today, slice.usefulTo()));
        var object = JSON.createObjectBuilder();
        shared.forEach((placeholder, value) -> object.add(placeholder.key(), value.toString()));
        return object.build().toString().substring(1);
    }
}
