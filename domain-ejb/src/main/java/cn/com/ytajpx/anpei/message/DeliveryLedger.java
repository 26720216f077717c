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
import java.util.Set;
import java.util.function.Consumer;

/** The written record of a delivery run: every method is a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeliveryLedger {

    /** Longer than a batch can take; then another node may try. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    @Inject
    Clock clock;

    @Inject
    Messages messages;

    @Inject
    MessageTexts texts;

    @Inject
    PersonalData personalData;

    @Inject
    Installation installation;

    @Inject
    Event<StillWanted> stillWanted;

    long due(Set<Channel> ready) {
        return messages.due(ready, now());
    }

    List<Outbound> claim(String token, Set<Channel> ready, int most) {
        var now = now();
        messages.claim(token, ready, most, now, now.plus(CLAIM));
        return messages.claimedAs(token).stream().map(message -> outbound(message, now)).toList();
    }

    StillWanted stillWanted(List<Outbound> claimed) {
        var question = new StillWanted(claimed.stream().filter(message -> message.cause() != null)
                .map(message -> new StillWanted.Candidate(message.id(), message.cause(), message.causeId())).toList());
        stillWanted.fire(question);
        return question;
    }

    MessageStatus sent(Outbound message, String token) {
        return settle(message, token, row -> {
            row.delivery().sent(now());
            if (!installation.isDemo()) {
                row.eraseSecret();
            }
        });
    }

    MessageStatus failed(Outbound message, String token, Undelivered why) {
        var wait = why.forGood() ? null : BackOff.after(message.attempts()).orElse(null);
        return settle(message, token, row -> {
            if (wait == null) {
                row.delivery().givenUp(why.reason(), why.getMessage());
                row.eraseSecret();
            } else {
                row.delivery().failed(why.reason(), why.getMessage(), now().plus(wait));
            }
            messages.add(FailedAttempt.of(row, now()));
        });
    }

    MessageStatus tooLate(Outbound message, String token) {
        return settle(message, token, row -> {
            row.delivery().givenUp(DeliveryReason.TOO_LATE, null);
            row.eraseSecret();
        });
    }

    MessageStatus suppressed(Outbound message, String token, DeliveryReason why) {
        return settle(message, token, row -> {
            row.delivery().suppressed(why);
            row.eraseSecret();
        });
    }

    /** Whoever has lost the claim meanwhile changes nothing. */
    private MessageStatus settle(Outbound message, String token, Consumer<Message> change) {
        var row = messages.locked(message.id()).orElseThrow();
        if (row.delivery().claimedAs(token)) {
            change.accept(row);
        }
        return row.delivery().status();
    }

    private Outbound outbound(Message row, LocalDateTime now) {
        var to = row.channel() == Channel.EMAIL ? row.address().email() : personalData.reveal(row.address().mobileSealed());
        return new Outbound(row.id(), row.channel(), to, texts.whole(row), row.cause(), row.causeId(), row.delivery().attempts(),
                row.tooLate(now));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
