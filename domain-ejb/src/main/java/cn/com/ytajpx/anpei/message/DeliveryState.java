package cn.com.ytajpx.anpei.message;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;

/**
 * The story of one delivery. A claim (who sends it, until when) keeps other nodes away; whoever settles it must still hold
 * the claim. Only open states have a next attempt.
 */
@Embeddable
public class DeliveryState {

    private static final int DETAIL_LIMIT = 300;

    @Enumerated(EnumType.STRING)
    private MessageStatus status;

    @Enumerated(EnumType.STRING)
    private DeliveryReason reason;

    private String detail;
    private int attempts;

    @Column(name = "next_attempt_at")
    private LocalDateTime nextAttemptAt;

    private String claim;

    @Column(name = "claimed_until")
    private LocalDateTime claimedUntil;

    @Column(name = "sent_at")
    private LocalDateTime sentAt;

    protected DeliveryState() {
    }

    static DeliveryState waiting(LocalDateTime earliest) {
        var state = new DeliveryState();
        state.status = MessageStatus.WAITING;
        state.nextAttemptAt = earliest;
        return state;
    }

    boolean claimedAs(String token) {
        return status.open() && token.equals(claim);
    }

    void sent(LocalDateTime now) {
        settle(MessageStatus.SENT, null, null);
        sentAt = now;
    }

    void failed(DeliveryReason why, String detail, LocalDateTime nextAttempt) {
        settle(MessageStatus.FAILED, why, detail);
        nextAttemptAt = nextAttempt;
    }

    void givenUp(DeliveryReason why, String detail) {
        settle(MessageStatus.GIVEN_UP, why, detail);
    }

    void suppressed(DeliveryReason why) {
        settle(MessageStatus.SUPPRESSED, why, null);
    }

    /** The claim ends without an attempt. {@code until} is null to be tried as soon as before. */
    void putOff(LocalDateTime until) {
        attempts--;
        nextAttemptAt = until == null ? nextAttemptAt : until;
        claim = null;
        claimedUntil = null;
    }

    boolean retryable() {
        return status == MessageStatus.FAILED || status == MessageStatus.GIVEN_UP;
    }

    /** From the start of its retries again. */
    void retry(LocalDateTime now) {
        failed(reason, detail, now);
        attempts = 0;
    }

    private void settle(MessageStatus status, DeliveryReason why, String detail) {
        this.status = status;
        this.reason = why;
        this.detail = detail == null || detail.length() <= DETAIL_LIMIT ? detail : detail.substring(0, DETAIL_LIMIT);
        nextAttemptAt = null;
        claim = null;
        claimedUntil = null;
    }

    MessageStatus status() {
        return status;
    }

    DeliveryReason reason() {
        return reason;
    }

    String detail() {
        return detail;
    }

    int attempts() {
        return attempts;
    }

    LocalDateTime nextAttemptAt() {
        return nextAttemptAt;
    }

    LocalDateTime sentAt() {
        return sentAt;
    }
}
