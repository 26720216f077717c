package cn.com.ytajpx.anpei.message;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Sends what waits. A batch is claimed in a transaction of its own, so that two nodes never hold the same message; each
 * result is stored in another. Only a crash between a server's acceptance and that store sends a message a second time,
 * after its claim has run out. Called by the delivery job and after urgent messages, not by pages.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Delivery {

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
        var token = UUID.randomUUID().toString();
        var claimed = ledger.claim(token, gateways.ready(), batchSize);
        if (claimed.isEmpty()) {
            return DeliveryCount.NONE;
        }
        var wanted = ledger.stillWanted(claimed);
        var count = DeliveryCount.NONE;
        for (var message : claimed) {
            count = count.with(deliver(message, wanted, token));
        }
        return count;
    }

    private MessageStatus deliver(Outbound message, StillWanted wanted, String token) {
        var withdrawn = wanted.withdrawn(message.id());
        if (withdrawn.isPresent()) {
            return ledger.suppressed(message, token, withdrawn.get());
        }
        if (message.tooLate()) {
            return ledger.tooLate(message, token);
        }
        try {
            gateways.of(message.channel()).orElseThrow().send(message);
        } catch (Undelivered undelivered) {
            return ledger.failed(message, token, undelivered);
        }
        return ledger.sent(message, token);
    }
}
