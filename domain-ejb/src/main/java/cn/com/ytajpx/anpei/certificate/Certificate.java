package cn.com.ytajpx.anpei.certificate;

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
import java.time.LocalDate;
import java.util.Optional;

/** One term of a safety certificate 考核合格证. A renewal is another row, the successor; the current term has none. */
@Entity
@Table(name = "certificate")
public class Certificate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "holder_id", nullable = false)
    private Holder holder;

    @Enumerated(EnumType.STRING)
    @Column(name = "post", nullable = false)
    private Post post;

    @Column(name = "number", nullable = false)
    private String number;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "last_valid_day", nullable = false)
    private LocalDate lastValidDay;

    @Column(name = "successor_id")
    private Long successorId;

    @Column(name = "import_id")
    private Long importId;

    protected Certificate() {
        // for the persistence provider
    }

    Certificate(Holder holder, RegisterEntry entry) {
        this.holder = holder;
        post = entry.post();
        number = entry.number();
        issuedOn = entry.issuedOn();
        lastValidDay = entry.lastValidDay();
    }

    void renewedBy(Certificate later) {
        successorId = later.id();
    }

    public Long id() {
        return id;
    }

    public Holder holder() {
        return holder;
    }

    public Post post() {
        return post;
    }

    /** As the authority wrote it; where it contains the holder's ID number, that part is masked. */
    public String number() {
        return number;
    }

    public Optional<LocalDate> issuedOn() {
        return Optional.ofNullable(issuedOn);
    }

    /** The last day of the term, itself still valid (R-C1). */
    public LocalDate lastValidDay() {
        return lastValidDay;
    }

    /** Whether a later term has taken this one's place. */
    public boolean renewed() {
        return successorId != null;
    }

    public Optional<Long> importId() {
        return Optional.ofNullable(importId);
    }

    /** @param dueDays calendar days before the last valid day from which it counts as due, inclusive */
    public Standing standingOn(LocalDate day, int dueDays) {
        return Standing.on(day, lastValidDay, dueDays);
    }
}
