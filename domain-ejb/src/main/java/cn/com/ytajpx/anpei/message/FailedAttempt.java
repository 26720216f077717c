package cn.com.ytajpx.anpei.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** One vain attempt to deliver a message. The attempt that succeeds is the message's own {@code sent_at}. */
@Entity
@Table(name = "message_attempt")
public class FailedAttempt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "message_id")
    private long messageId;

    @Column(name = "failed_at")
    private LocalDateTime failedAt;

    @Enumerated(EnumType.STRING)
    private DeliveryReason reason;

    private String detail;

    protected FailedAttempt() {
    }

    /** What the story of {@code message} says right after it failed. */
    static FailedAttempt of(Message message, LocalDateTime now) {
        var attempt = new FailedAttempt();
        attempt.messageId = message.id();
        attempt.failedAt = now;
        attempt.reason = message.delivery().reason();
        attempt.detail = message.delivery().detail();
        return attempt;
    }

    public LocalDateTime failedAt() {
        return failedAt;
    }

    public DeliveryReason reason() {
        return reason;
    }

    /** What the other side said, empty if nothing. */
    public String detail() {
        return detail == null ? "" : detail;
    }
}
