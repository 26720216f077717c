package cn.com.ytajpx.anpei.preregistration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** The secret address of one person's calendar. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id", nullable = false)
    private Long accountId;

    @Column(name = "token_sealed", nullable = false)
    private byte[] tokenSealed;

    @Column(name = "token_fingerprint", nullable = false)
    private byte[] tokenFingerprint;

    @Column(name = "created_at", nullable = false)
    private LocalDateTime createdAt;

    protected CalendarFeed() {
        // for the persistence provider
    }

    CalendarFeed(long accountId) {
        this.accountId = accountId;
    }

    /** The address of before is nobody's from now on. */
    void renew(byte[] sealed, byte[] fingerprint, LocalDateTime now) {
        tokenSealed = sealed;
        tokenFingerprint = fingerprint;
        createdAt = now;
    }

    Long accountId() {
        return accountId;
    }

    byte[] tokenSealed() {
        return tokenSealed.clone();
    }
}
