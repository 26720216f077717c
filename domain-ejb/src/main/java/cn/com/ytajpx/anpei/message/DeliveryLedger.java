package cn.com.ytajpx.anpei.message;

import cn.com.ytajpx.anpei.installation.Installation;
import cn.com.ytajpx.anpei.security.PersonalData;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The written record of a delivery run: every method is a transaction of its own, and public because no other
 * is one of a session bean.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeliveryLedger {

    /** Longer than a batch can take; then another node may try. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private static final Logger LOG = Logger.getLogger(DeliveryLedger.class.getName());

    @Inject
    Clock clock;

    @Inject
    Messages messages;

    @Inject
    MessageTexts texts;

    @Inject
    Timetable timetable;

    @Inject
    PersonalData personalData;

    @Inject
    Installation installation;

    @Inject
    Event<StillWanted> stillWanted;

    @Inject
    Event<Delivered> delivered;

    public long due(Set<Channel> ready) {
        return messages.due(ready, now());
    }

    /** One that can't be read any more, whatever the cause, is given up here and doesn't hold up the others. */
    public List<Outbound> claim(String token, Set<Channel> ready, int most) {
        var now = now();
        var opens = timetable.opens(now);
        return messages.claim(token, ready, most, now, now.plus(CLAIM)).stream()
                .flatMap(message -> readable(message, now, opens).stream()).toList();
    }

    private Optional<Outbound> readable(Message row, LocalDateTime now, LocalDateTime opens) {
        try {
            return Optional.of(outbound(row, now, opens));
        } catch (RuntimeException unreadable) {
            LOG.log(Level.SEVERE, "message " + row.id(), unreadable);
            row.delivery().givenUp(DeliveryReason.UNREADABLE, unreadable.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    public StillWanted stillWanted(List<Outbound> claimed) {
        var question = new StillWanted(claimed.stream().filter(message -> message.cause() != null)
                .map(message -> new StillWanted.Candidate(message.id(), message.cause(), message.causeId())).toList());
        stillWanted.fire(question);
        return question;
    }

    public Outcome sent(Outbound message, String token) {
        settle(message, token, row -> {
            row.delivery().sent(now());
            if (!installation.isDemo()) {
                row.eraseSecret();
            }
            if (row.cause() != null) {
                delivered.fire(new Delivered(row.cause(), row.causeId(), row.delivery().sentAt()));
            }
        });
        return Outcome.SENT;
    }

    public Outcome failed(Outbound message, String token, Undelivered why) {
        var wait = why.forGood() ? Optional.<Duration>empty() : BackOff.after(message.attempts());
        settle(message, token, row -> {
            if (wait.isEmpty()) {
                row.delivery().givenUp(why.reason(), why.getMessage());
                row.eraseSecret();
            } else {
                row.delivery().failed(why.reason(), why.getMessage(),
                        timetable.earliest(row.template().key().code(), now().plus(wait.get())));
            }
            messages.add(FailedAttempt.of(row, now()));
        });
        return wait.isEmpty() ? Outcome.GIVEN_UP : Outcome.FAILED;
    }

    public Outcome tooLate(Outbound message, String token) {
        settle(message, token, row -> {
            row.delivery().givenUp(DeliveryReason.TOO_LATE, null);
            row.eraseSecret();
        });
        return Outcome.GIVEN_UP;
    }

    public Outcome suppressed(Outbound message, String token, DeliveryReason why) {
        settle(message, token, row -> {
            row.delivery().suppressed(why);
            row.eraseSecret();
        });
        return Outcome.SUPPRESSED;
    }

    /** It was not tried, and waits: to the end of the quiet hours, or just for the next run. */
    public Outcome putOff(Outbound message, String token) {
        settle(message, token, row -> row.delivery().putOff(message.quietUntil()));
        return Outcome.PUT_OFF;
    }

    /** Whoever has lost the claim meanwhile changes nothing. */
    private void settle(Outbound message, String token, Consumer<Message> change) {
        messages.locked(message.id()).filter(row -> row.delivery().claimedAs(token)).ifPresent(change);
    }

    private Outbound outbound(Message row, LocalDateTime now, LocalDateTime opens) {
        var to = row.channel() == Channel.EMAIL ? row.address().email() : personalData.reveal(row.address().mobileSealed());
        boolean quiet = !row.template().key().code().urgent() && opens.isAfter(now);
        return new Outbound(row.id(), row.channel(), to, texts.whole(row), row.cause(), row.causeId(), row.delivery().attempts(),
                row.tooLate(now), quiet ? opens : null);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
