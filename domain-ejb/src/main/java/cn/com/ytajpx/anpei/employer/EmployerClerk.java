package cn.com.ytajpx.anpei.employer;

import cn.com.ytajpx.anpei.account.Account;
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
import java.util.Optional;

/**
 * An account that wants to act, or acts, for a company. It keeps what the clerk said of the company apart from the company
 * itself: until staff confirm, the clerk sees only their own words, whether or not the centre knows the company.
 */
@Entity
@Table(name = "employer_clerk")
public class EmployerClerk {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id", nullable = false)
    private Account account;

    @ManyToOne
    @JoinColumn(name = "employer_id")
    private Employer employer;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ClerkState state;

    @Column(name = "company_name", nullable = false)
    private String companyName;

    @Embedded
    private CompanyFacts facts;

    @Column(name = "asked_at", nullable = false)
    private LocalDateTime askedAt;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decision_reason")
    private String decisionReason;

    protected EmployerClerk() {
        // for the persistence provider
    }

    EmployerClerk(Account account) {
        this.account = account;
    }

    /** Asks, or asks again. */
    void ask(CompanyForm form, LocalDateTime at) {
        companyName = form.name();
        facts = new CompanyFacts(form);
        askedAt = at;
        state = ClerkState.PENDING;
        employer = null;
        decidedAt = null;
        decidedBy = null;
        decisionReason = null;
    }

    void confirm(Employer employer, String by, LocalDateTime at) {
        this.employer = employer;
        decide(ClerkState.CONFIRMED, by, at, null);
    }

    void refuse(String reason, String by, LocalDateTime at) {
        employer = null;
        decide(ClerkState.REFUSED, by, at, reason);
    }

    private void decide(ClerkState decided, String by, LocalDateTime at, String reason) {
        state = decided;
        decidedBy = by;
        decidedAt = at;
        decisionReason = reason;
    }

    public Long id() {
        return id;
    }

    public Account account() {
        return account;
    }

    /** Of whoever is confirmed. */
    public Optional<Employer> employer() {
        return Optional.ofNullable(employer);
    }

    public ClerkState state() {
        return state;
    }

    /** As the clerk calls it. */
    public String companyName() {
        return companyName;
    }

    /** As the clerk says. */
    public CompanyFacts facts() {
        return facts;
    }

    public LocalDateTime askedAt() {
        return askedAt;
    }

    public Optional<LocalDateTime> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    /** Why refused. */
    public Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }
}
