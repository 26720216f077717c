package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.security.SealedIdNumber;
import cn.com.ytajpx.anpei.security.SealedMobile;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.Optional;

/** Somebody says that the account with their ID number is theirs. It is proven at the desk, with the original. */
@Entity
@Table(name = "identity_claim")
public class IdentityClaim {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "name", nullable = false)
    private String name;

    @Embedded
    private SealedIdNumber idNumber;

    @Embedded
    private SealedMobile mobile;

    @Column(name = "email", nullable = false)
    private String email;

    @Column(name = "explanation", nullable = false)
    private String explanation;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private IdentityClaimState state = IdentityClaimState.OPEN;

    @Column(name = "filed_at", nullable = false)
    private LocalDateTime filedAt;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "reason")
    private String reason;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected IdentityClaim() {
        // for the persistence provider
    }

    IdentityClaim(String name, SealedIdNumber idNumber, SealedMobile mobile, String email, String explanation, LocalDateTime filedAt) {
        this.name = name;
        this.idNumber = idNumber;
        this.mobile = mobile;
        this.email = email;
        this.explanation = explanation;
        this.filedAt = filedAt;
    }

    /** @param reason {@code null} for an approval */
    void decide(IdentityClaimState how, String by, String reason, LocalDateTime now) {
        if (!open()) {
            throw new Refused(Refusal.of(AccountReason.ACCOUNT_CLAIM_DECIDED, decidedBy));
        }
        state = how;
        decidedBy = by;
        this.reason = reason;
        decidedAt = now;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public SealedIdNumber idNumber() {
        return idNumber;
    }

    /** The new one. */
    public SealedMobile mobile() {
        return mobile;
    }

    /** The new one. */
    public String email() {
        return email;
    }

    public String explanation() {
        return explanation;
    }

    public IdentityClaimState state() {
        return state;
    }

    public boolean open() {
        return state == IdentityClaimState.OPEN;
    }

    /** Asia/Shanghai. */
    public LocalDateTime filedAt() {
        return filedAt;
    }

    public Optional<LocalDateTime> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    /** Of a refusal. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
