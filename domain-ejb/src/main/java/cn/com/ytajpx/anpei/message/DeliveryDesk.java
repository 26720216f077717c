package cn.com.ytajpx.anpei.message;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/** The record of every delivery, for staff and operations (R-N4). Addresses are masked, secrets never shown. */
@Stateless
@RolesAllowed(Permission.DELIVERIES_READ)
public class DeliveryDesk {

    /** Rows of an exported sheet. */
    public static final int MOST_EXPORTED = 50_000;

    @Inject
    Clock clock;

    @PersistenceContext(unitName = "anpei")
    EntityManager entityManager;

    @Inject
    Messages messages;

    @Inject
    MessageTexts texts;

    @Inject
    Gateways gateways;

    @Inject
    Timetable timetable;

    @Inject
    Event<StillWanted> stillWanted;

    @Inject
    Event<AuditFact> audit;

    /** From {@code first} (counted from 0), at most {@code most}. */
    public DeliveryPage page(DeliveryFilter filter, DeliveryOrder order, boolean descending, int first, int most) {
        var query = new DeliveryQuery(entityManager, filter);
        return new DeliveryPage(rows(query, order, descending, first, most), query.countByStatus());
    }

    /** @throws Refused if there is none of that id */
    public DeliveryStory story(long id) {
        var message = found(id);
        return new DeliveryStory(row(message), message.template().key(), message.template().version(), message.notAfter(),
                message.readAt(), "reminder".equals(message.cause()) ? message.causeId() : null, messages.failures(id));
    }

    /**
     * What it says, with dots in place of secrets. The reading is audited.
     *
     * @throws Refused if there is none of that id
     */
    public Rendered text(long id) {
        var message = found(id);
        audit.fire(new AuditFact("delivery.read", "message/" + id, message.template().code().name()));
        return texts.open(message);
    }

    /**
     * Lets it be tried again from the start, at once or at the end of the quiet hours.
     *
     * @throws Refused if it is not there, not failed, or of no more use
     */
    @RolesAllowed(Permission.DELIVERIES_RETRY)
    public void retry(long id) {
        var message = messages.locked(id).orElseThrow(() -> new Refused(Refusal.of(DeliveryRefusal.DELIVERY_NOT_FOUND)));
        var now = LocalDateTime.now(clock);
        if (!message.delivery().retryable()) {
            throw new Refused(Refusal.of(DeliveryRefusal.DELIVERY_NOT_IN_VAIN, message.delivery().status()));
        }
        if (message.tooLate(now)) {
            throw new Refused(Refusal.of(DeliveryRefusal.DELIVERY_PAST_ITS_TIME));
        }
        if (message.lacksSecret()) {
            throw new Refused(Refusal.of(DeliveryRefusal.DELIVERY_SECRET_GONE));
        }
        stillWanted(message);
        message.delivery().retry(timetable.earliest(message.template().code(), now));
        audit.fire(new AuditFact("delivery.retry", "message/" + id, message.template().code().name()));
    }

    /** The filtered record as a sheet, addresses masked; at most {@link #MOST_EXPORTED} rows. */
    public void export(DeliveryFilter filter, DeliveryOrder order, boolean descending, OutputStream out, Words words) {
        var query = new DeliveryQuery(entityManager, filter);
        int rows = DeliverySheet.write(out, words, MOST_EXPORTED, (first, most) -> rows(query, order, descending, first, most));
        audit.fire(new AuditFact("delivery.export", "message", Integer.toString(rows)));
    }

    private void stillWanted(Message message) {
        if (message.cause() != null) {
            var question = new StillWanted(List.of(new StillWanted.Candidate(message.id(), message.cause(), message.causeId())));
            stillWanted.fire(question);
            question.withdrawn(message.id()).ifPresent(why -> {
                throw new Refused(Refusal.of(DeliveryRefusal.DELIVERY_NO_LONGER_WANTED, why));
            });
        }
    }

    private Message found(long id) {
        return messages.find(id).orElseThrow(() -> new Refused(Refusal.of(DeliveryRefusal.DELIVERY_NOT_FOUND)));
    }

    private List<DeliveryRow> rows(DeliveryQuery query, DeliveryOrder order, boolean descending, int first, int most) {
        return query.page(order, descending, first, most).stream().map(this::row).toList();
    }

    private DeliveryRow row(Message message) {
        var state = message.delivery();
        boolean due = state.nextAttemptAt() != null && !state.nextAttemptAt().isAfter(LocalDateTime.now(clock));
        return new DeliveryRow(message.id(), message.template().code(), message.channel(), message.address().name(),
                message.address().employer(), message.address().masked(), state.status(), state.reason(), state.detail(),
                state.attempts(), message.createdAt(), state.nextAttemptAt(), state.sentAt(),
                due && !gateways.ready(message.channel()));
    }
}
