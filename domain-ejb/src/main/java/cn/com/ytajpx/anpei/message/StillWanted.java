package cn.com.ytajpx.anpei.message;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The question, asked right before sending, whether what made these messages still holds. The feature that caused them
 * observes this event and withdraws what is no longer wanted.
 */
public final class StillWanted {

    /** A message about to be sent: what made it. */
    public record Candidate(long messageId, String cause, long causeId) {
    }

    private final List<Candidate> candidates;
    private final Map<Long, DeliveryReason> withdrawn = new HashMap<>();

    StillWanted(List<Candidate> candidates) {
        this.candidates = List.copyOf(candidates);
    }

    public List<Candidate> causedBy(String cause) {
        return candidates.stream().filter(one -> one.cause().equals(cause)).toList();
    }

    public void withdraw(Candidate candidate, DeliveryReason why) {
        withdrawn.put(candidate.messageId(), why);
    }

    Optional<DeliveryReason> withdrawn(long messageId) {
        return Optional.ofNullable(withdrawn.get(messageId));
    }
}
