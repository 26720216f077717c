package cn.com.ytajpx.anpei.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDateTime;

/**
 * The wait for a proof that somebody holds a mobile or e-mail. Neither the code nor the handle that the page keeps is stored,
 * only their fingerprints.
 */
@Entity
@Table(name = "one_time_code")
class OneTimeCode {

    static final Duration VALID = Duration.ofMinutes(10);
    static final int TRIES = 5;

    /** What is proven it for. */
    enum Purpose { PASSWORD, REGISTRATION }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "handle_fingerprint")
    private byte[] handleFingerprint;

    @Column(name = "code_fingerprint")
    private byte[] codeFingerprint;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "applicant_sealed")
    private byte[] applicantSealed;

    private int tries;

    private boolean used;

    @Column(name = "expires_at")
    private LocalDateTime expiresAt;

    protected OneTimeCode() {
        // for the persistence provider
    }

    private OneTimeCode(Purpose purpose, byte[] handleFingerprint, Long accountId, byte[] applicantSealed) {
        this.purpose = purpose;
        this.handleFingerprint = handleFingerprint.clone();
        this.accountId = accountId;
        this.applicantSealed = applicantSealed;
    }

    /** @param accountId {@code null} when nobody matched: then no code is right */
    static OneTimeCode forPassword(byte[] handleFingerprint, Long accountId) {
        return new OneTimeCode(Purpose.PASSWORD, handleFingerprint, accountId, null);
    }

    /** @param known the account that has the number or mobile already, else {@code null}; where there is one, no code is right */
    static OneTimeCode forRegistration(byte[] handleFingerprint, byte[] applicantSealed, Long known) {
        return new OneTimeCode(Purpose.REGISTRATION, handleFingerprint, known, applicantSealed);
    }

    void expect(byte[] fingerprint, LocalDateTime now) {
        codeFingerprint = fingerprint.clone();
        tries = 0;
        expiresAt = now.plus(VALID);
    }

    /** Counts the try and says whether it is right, in time, not one too many, and for someone. */
    boolean accepts(byte[] fingerprint, LocalDateTime now) {
        tries++;
        return open(now) && tries <= TRIES && MessageDigest.isEqual(codeFingerprint, fingerprint);
    }

    /** Whether there is something to prove at all: used codes, and those that nobody waits for, never are. */
    private boolean open(LocalDateTime now) {
        var someone = purpose == Purpose.PASSWORD ? accountId != null : accountId == null;
        return someone && !used && now.isBefore(expiresAt);
    }

    /** @return whether it was not used yet */
    boolean use() {
        var first = !used;
        used = true;
        return first;
    }

    /** Whether another code may be sent for it. */
    boolean waiting() {
        return !used;
    }

    Long id() {
        return id;
    }

    Purpose purpose() {
        return purpose;
    }

    Long accountId() {
        return accountId;
    }

    byte[] applicantSealed() {
        return applicantSealed;
    }
}
