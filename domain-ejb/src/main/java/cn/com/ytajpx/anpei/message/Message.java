package cn.com.ytajpx.anpei.message;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/**
 * One message to one person by one channel: what it says (a template version and arguments, never the finished text), and
 * the story of its delivery. A secret among the arguments is sealed, and erased as soon as it is sent or of no more use.
 */
@Entity
@Cacheable(false)
@Table(name = "message")
public class Message {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "template_id")
    private MessageTemplate template;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Embedded
    private Address address;

    private String arguments;

    @Column(name = "secret_sealed")
    private byte[] secretSealed;

    /** What made it, for the question whether it is still wanted; null where nothing can stop it. */
    private String cause;

    @Column(name = "cause_id")
    private Long causeId;

    @Column(name = "dedupe_key")
    private String dedupeKey;

    @Embedded
    private DeliveryState delivery;

    @Column(name = "not_after")
    private LocalDateTime notAfter;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "read_at")
    private LocalDateTime readAt;

    protected Message() {
    }

    /** In-app messages are delivered by being written; the others wait until {@code earliest}. */
    static Message written(NewMessage message, MessageTemplate template, Address address, LocalDateTime now,
            LocalDateTime earliest) {
        var row = new Message();
        row.template = template;
        row.channel = template.key().channel();
        row.address = address;
        row.arguments = Arguments.toJson(message.openArguments());
        row.dedupeKey = message.dedupeKey(row.channel);
        row.notAfter = message.notAfter();
        row.createdAt = now;
        row.delivery = DeliveryState.waiting(earliest);
        if (row.channel == Channel.IN_APP) {
            row.delivery.sent(now);
        }
        return row;
    }

    void keepSecret(byte[] sealed) {
        secretSealed = sealed;
    }

    void eraseSecret() {
        secretSealed = null;
    }

    void read(LocalDateTime now) {
        readAt = readAt == null ? now : readAt;
    }

    void unread() {
        readAt = null;
    }

    /** Its text needs a secret that has been erased. */
    boolean lacksSecret() {
        return secretSealed == null && template.key().code().placeholders().stream().anyMatch(Placeholder::secret);
    }

    boolean tooLate(LocalDateTime now) {
        return notAfter != null && !now.isBefore(notAfter);
    }

    Long id() {
        return id;
    }

    MessageTemplate template() {
        return template;
    }

    String dedupeKey() {
        return dedupeKey;
    }

    Channel channel() {
        return channel;
    }

    Address address() {
        return address;
    }

    String arguments() {
        return arguments;
    }

    byte[] secretSealed() {
        return secretSealed;
    }

    String cause() {
        return cause;
    }

    Long causeId() {
        return causeId;
    }

    DeliveryState delivery() {
        return delivery;
    }

    LocalDateTime createdAt() {
        return createdAt;
    }

    LocalDateTime notAfter() {
        return notAfter;
    }

    LocalDateTime readAt() {
        return readAt;
    }
}
