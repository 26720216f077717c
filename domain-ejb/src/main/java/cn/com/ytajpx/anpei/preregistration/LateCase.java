package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.certificate.Holder;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** A person for whom no class is safe any more: a task for staff (R-C3b). One open task a person. */
@Entity
@Table(name = "late_case")
public class LateCase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "holder_id", nullable = false)
    private Holder holder;

    @ManyToOne
    @JoinColumn(name = "certificate_id")
    private Certificate certificate;

    @Column(name = "last_valid_day")
    private LocalDate lastValidDay;

    @Column(name = "opened_at", nullable = false)
    private LocalDateTime openedAt;

    @Column(name = "settled_at")
    private LocalDateTime settledAt;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "note")
    private String note;

    protected LateCase() {
        // for the persistence provider
    }

    LateCase(Holder holder, Optional<Certificate> about, LocalDateTime openedAt) {
        this.holder = holder;
        certificate = about.orElse(null);
        lastValidDay = about.map(Certificate::lastValidDay).orElse(null);
        this.openedAt = openedAt;
    }

    void settle(String by, String note, LocalDateTime now) {
        if (!open()) {
            throw new Refused(Refusal.of(PreregistrationReason.LATE_CASE_SETTLED, settledBy));
        }
        settledAt = now;
        settledBy = by;
        this.note = note;
    }

    public Long id() {
        return id;
    }

    public Holder holder() {
        return holder;
    }

    public Optional<Certificate> certificate() {
        return Optional.ofNullable(certificate);
    }

    public Optional<LocalDate> lastValidDay() {
        return Optional.ofNullable(lastValidDay);
    }

    /** The first day without a valid certificate (R-C5). */
    public Optional<LocalDate> voidFrom() {
        return lastValidDay().map(day -> day.plusDays(1));
    }

    /** Asia/Shanghai. */
    public LocalDateTime openedAt() {
        return openedAt;
    }

    public boolean open() {
        return settledAt == null;
    }

    public Optional<LocalDateTime> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    public Optional<String> settledBy() {
        return Optional.ofNullable(settledBy);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
