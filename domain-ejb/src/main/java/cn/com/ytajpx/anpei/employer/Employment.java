package cn.com.ytajpx.anpei.employer;

import cn.com.ytajpx.anpei.certificate.Holder;
import cn.com.ytajpx.anpei.certificate.Post;
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
import java.time.LocalDate;
import java.util.Optional;

/** A person works for a company from a day to a day, both inclusive; the current one has no end. Never deleted. */
@Entity
@Table(name = "employment")
public class Employment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "holder_id", nullable = false)
    private Holder holder;

    @ManyToOne(optional = false)
    @JoinColumn(name = "employer_id", nullable = false)
    private Employer employer;

    @Enumerated(EnumType.STRING)
    @Column(name = "post", nullable = false)
    private Post post;

    @Column(name = "since", nullable = false)
    private LocalDate since;

    @Column(name = "until")
    private LocalDate until;

    @Embedded
    private Consent consent;

    @Column(name = "ended_by")
    private String endedBy;

    protected Employment() {
        // for the persistence provider
    }

    Employment(Holder holder, Employer employer, Post post, LocalDate since, Consent consent) {
        this.holder = holder;
        this.employer = employer;
        this.post = post;
        this.since = since;
        this.consent = consent;
    }

    /** @param until the last day, not before the first */
    void end(LocalDate until, String by) {
        this.until = until;
        endedBy = by;
    }

    public Long id() {
        return id;
    }

    public Holder holder() {
        return holder;
    }

    public Employer employer() {
        return employer;
    }

    /** What the company says the person is there. */
    public Post post() {
        return post;
    }

    public LocalDate since() {
        return since;
    }

    /** The last day; empty while it lasts. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    public Consent consent() {
        return consent;
    }

    public Optional<String> endedBy() {
        return Optional.ofNullable(endedBy);
    }
}
