package cn.com.ytajpx.anpei.message;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends what waits. A batch is claimed in a transaction of its own, so that two nodes never hold the same message; each
 * result is stored in another. Only a crash between a server's acceptance and that store sends a message a second time,
 * after its claim has run out. Called by the delivery job and after urgent messages, not by pages.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class.getName());

    @Inject
    DeliveryLedger ledger;

    @Inject
    Gateways gateways;

    /** How many messages could be sent now. */
    public long due() {
        return ledger.due(gateways.ready());
    }

    /** Sends at most {@code batchSize} messages that are due. Call again until the total is zero. */
    public DeliveryCount sendWaiting(int batchSize) {
        return sendWaiting(batchSize, Set.of());
    }

    /** @param without channels that were found out of reach a moment ago */
    public DeliveryCount sendWaiting(int batchSize, Set<Channel> without) {
        var token = UUID.randomUUID().toString();
        var channels = new HashSet<>(gateways.ready());
        channels.removeAll(without);
        var claimed = ledger.claim(token, channels, batchSize);
        if (claimed.isEmpty()) {
            return DeliveryCount.NONE;
        }
        var wanted = ledger.stillWanted(claimed);
        var count = DeliveryCount.NONE;
        try (var lines = new Lines(gateways)) {
            for (var message : claimed) {
                count = count.with(deliver(message, wanted, lines, token));
            }
            return count.withOutOfReach(lines.outOfReach());
        }
    }

    private Outcome deliver(Outbound message, StillWanted wanted, Lines lines, String token) {
        var withdrawn = wanted.withdrawn(message.id());
        if (withdrawn.isPresent()) {
            return ledger.suppressed(message, token, withdrawn.get());
        }
        if (message.tooLate()) {
            return ledger.tooLate(message, token);
        }
        if (message.quietUntil() != null || !lines.reaches(message.channel())) {
            return ledger.putOff(message, token);
        }
        try {
            lines.carry(message);
        } catch (Undelivered undelivered) {
            return ledger.failed(message, token, undelivered);
        } catch (RuntimeException bug) {
            LOG.log(Level.SEVERE, message.toString(), bug);
            return ledger.failed(message, token, new Undelivered(DeliveryReason.UNREADABLE, bug.getClass().getSimpleName(), bug));
        }
        return ledger.sent(message, token);
    }
}
