package cn.com.ytajpx.anpei.employer;

import cn.com.ytajpx.anpei.certificate.Holder;
import cn.com.ytajpx.anpei.certificate.Post;
import jakarta.persistence.Column;
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
import java.util.Optional;

/**
 * A person whom a clerk wants to enter and who is known by another name or employed elsewhere: staff look at it. The clerk is
 * told neither which of the two it is nor who the other company is.
 */
@Entity
@Table(name = "employment_claim")
public class EmploymentClaim {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "employer_id", nullable = false)
    private Employer employer;

    @ManyToOne(optional = false)
    @JoinColumn(name = "holder_id", nullable = false)
    private Holder holder;

    @Column(name = "typed_name", nullable = false)
    private String typedName;

    @Enumerated(EnumType.STRING)
    @Column(name = "post", nullable = false)
    private Post post;

    @Column(name = "consent_version", nullable = false)
    private String consentVersion;

    @Column(name = "asked_by", nullable = false)
    private String askedBy;

    @Column(name = "asked_at", nullable = false)
    private LocalDateTime askedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ClaimState state;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    @Column(name = "decision_reason")
    private String decisionReason;

    protected EmploymentClaim() {
        // for the persistence provider
    }

    EmploymentClaim(Employer employer, Holder holder, String typedName, Post post, Consent consent) {
        this.employer = employer;
        this.holder = holder;
        this.typedName = typedName;
        this.post = post;
        consentVersion = consent.version();
        askedBy = consent.by();
        askedAt = consent.at();
        state = ClaimState.OPEN;
    }

    void agree(String by, LocalDateTime at) {
        decide(ClaimState.AGREED, null, by, at);
    }

    void refuse(String reason, String by, LocalDateTime at) {
        decide(ClaimState.REFUSED, reason, by, at);
    }

    private void decide(ClaimState decided, String reason, String by, LocalDateTime at) {
        state = decided;
        decisionReason = reason;
        decidedBy = by;
        decidedAt = at;
    }

    public Long id() {
        return id;
    }

    public Employer employer() {
        return employer;
    }

    public Holder holder() {
        return holder;
    }

    /** As the clerk wrote it. */
    public String typedName() {
        return typedName;
    }

    public boolean nameDiffers() {
        return !typedName.equals(holder.name());
    }

    public Post post() {
        return post;
    }

    /** The consent that the clerk recorded. */
    Consent consent() {
        return new Consent(askedBy, askedAt);
    }

    public String askedBy() {
        return askedBy;
    }

    public LocalDateTime askedAt() {
        return askedAt;
    }

    public ClaimState state() {
        return state;
    }

    public Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }
}
