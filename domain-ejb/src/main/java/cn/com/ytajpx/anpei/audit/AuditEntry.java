package cn.com.ytajpx.anpei.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Optional;

/** Who did what to whom, when and from where. Written once; nothing in the product changes or deletes it. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    static final int LONGEST_ACTOR = 100;
    static final int LONGEST_SUBJECT = 120;
    static final int LONGEST_DETAIL = 2000;
    static final int LONGEST_ADDRESS = 45;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private LocalDateTime happenedAt;

    @Column(name = "actor_id", updatable = false)
    private Long actorId;

    @Column(name = "actor", nullable = false, updatable = false)
    private String actor;

    @Column(name = "action", nullable = false, updatable = false)
    private String action;

    @Column(name = "subject", nullable = false, updatable = false)
    private String subject;

    @Column(name = "detail", nullable = false, updatable = false)
    private String detail;

    @Column(name = "client_address", updatable = false)
    private String clientAddress;

    protected AuditEntry() {
        // for the persistence provider
    }

    /** What is longer than its column is cut: a deed never fails because of its description. */
    AuditEntry(AuditFact fact, Long actorId, String actor, LocalDateTime happenedAt, String clientAddress) {
        this.action = fact.action();
        this.subject = cut(fact.subject(), LONGEST_SUBJECT);
        this.detail = cut(fact.detail(), LONGEST_DETAIL);
        this.actorId = actorId;
        this.actor = cut(actor, LONGEST_ACTOR);
        this.happenedAt = happenedAt;
        this.clientAddress = clientAddress == null ? null : cut(clientAddress, LONGEST_ADDRESS);
    }

    private static String cut(String text, int most) {
        var said = text == null ? "" : text;
        return said.length() <= most ? said : said.substring(0, most - 1) + "…";
    }

    public Long id() {
        return id;
    }

    /** Asia/Shanghai. */
    public LocalDateTime happenedAt() {
        return happenedAt;
    }

    /** The account; empty for jobs and for visitors. */
    public Optional<Long> actorId() {
        return Optional.ofNullable(actorId);
    }

    public String actor() {
        return actor;
    }

    /** Its words are in the bundles under {@code audit.<action>}. */
    public String action() {
        return action;
    }

    public String subject() {
        return subject;
    }

    public String detail() {
        return detail;
    }

    public Optional<String> clientAddress() {
        return Optional.ofNullable(clientAddress);
    }
}
