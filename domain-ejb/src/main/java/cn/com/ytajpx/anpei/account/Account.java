package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.security.Role;
import cn.com.ytajpx.anpei.security.SealedIdNumber;
import cn.com.ytajpx.anpei.security.SealedMobile;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One person's way in. The same person as a certificate's holder whose ID number has the same fingerprint. */
@Entity
@Table(name = "account")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String login;
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "document_type")
    private DocumentType documentType;

    @Embedded
    private SealedIdNumber idNumber;

    @Embedded
    private SealedMobile mobile;

    private String email;

    @Column(name = "employer_name")
    private String employerName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_initial")
    private boolean passwordInitial;

    @Enumerated(EnumType.STRING)
    private AccountState state = AccountState.ACTIVE;

    @Column(name = "sessions_since")
    private int sessionsSince;

    @Enumerated(EnumType.STRING)
    private Language language = Language.ZH;

    @Column(name = "terms_version")
    private String termsVersion;

    @Column(name = "terms_agreed_at")
    private LocalDateTime termsAgreedAt;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "last_log_in_at")
    private LocalDateTime lastLogInAt;

    @Enumerated(EnumType.STRING)
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<Role> roles = new HashSet<>();

    protected Account() {
        // for the persistence provider
    }

    private Account(String name, String passwordHash, Set<Role> roles, LocalDateTime createdAt) {
        this.name = name;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
        this.roles.addAll(roles);
    }

    /** A colleague, who must change the initial password at the first log-in. */
    static Account ofStaff(String login, String name, String email, String initialHash, Set<Role> roles, LocalDateTime now) {
        var account = new Account(name, initialHash, roles, now);
        account.login = login;
        account.email = email;
        account.passwordInitial = true;
        return account;
    }

    /** Someone who registered and agreed to the terms of that version. */
    static Account ofApplicant(Applicant applicant, SealedIdNumber idNumber, SealedMobile mobile, LocalDateTime now) {
        var account = new Account(applicant.name(), applicant.passwordHash(), Set.of(applicant.kind().role()), now);
        account.documentType = applicant.documentType();
        account.idNumber = idNumber;
        account.mobile = mobile;
        account.email = applicant.email();
        account.employerName = applicant.employerName();
        account.language = applicant.language();
        account.termsVersion = applicant.termsVersion();
        account.termsAgreedAt = now;
        return account;
    }

    /** The new password is the person's own choice; every session of before ends. */
    void changePassword(String hash) {
        passwordHash = hash;
        passwordInitial = false;
        endSessions();
    }

    /** Set by the administrator: to be changed at the next log-in. */
    void resetPassword(String initialHash) {
        changePassword(initialHash);
        passwordInitial = true;
    }

    /** The same password hashed more strongly; sessions go on. */
    void strengthen(String hash) {
        passwordHash = hash;
    }

    void giveRoles(Set<Role> roles) {
        this.roles.clear();
        this.roles.addAll(roles);
    }

    void lock() {
        state = AccountState.LOCKED;
        endSessions();
    }

    void unlock() {
        state = AccountState.ACTIVE;
    }

    void loggedIn(LocalDateTime now) {
        lastLogInAt = now;
    }

    /** To whom it belongs, proven at the desk: another mobile and e-mail, and the password of before opens nothing. */
    void handOver(SealedMobile newMobile, String newEmail, String unknownHash) {
        mobile = newMobile;
        email = newEmail;
        changePassword(unknownHash);
    }

    private void endSessions() {
        sessionsSince++;
    }

    /** Who acts where the person is not logged in yet: logging in, registering, proving who they are. */
    AuditFact.Actor actor() {
        return new AuditFact.Actor(id, name);
    }

    /** What the roles grant. */
    public Set<String> permissions() {
        return roles.stream().flatMap(role -> role.permissions().stream()).collect(Collectors.toUnmodifiableSet());
    }

    public Long id() {
        return id;
    }

    /** Of staff only. */
    public Optional<String> login() {
        return Optional.ofNullable(login);
    }

    public String name() {
        return name;
    }

    public Optional<DocumentType> documentType() {
        return Optional.ofNullable(documentType);
    }

    /** Of those who registered. */
    public Optional<SealedIdNumber> idNumber() {
        return Optional.ofNullable(idNumber);
    }

    public Optional<SealedMobile> mobile() {
        return Optional.ofNullable(mobile);
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public Optional<String> employerName() {
        return Optional.ofNullable(employerName);
    }

    public Set<Role> roles() {
        return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }

    /** Whether the person registered by themself. */
    public boolean registered() {
        return roles.stream().anyMatch(role -> !role.givenByAdministrator());
    }

    public boolean active() {
        return state == AccountState.ACTIVE;
    }

    public AccountState state() {
        return state;
    }

    /** Whether the password is one that someone else chose. */
    public boolean passwordInitial() {
        return passwordInitial;
    }

    public Language language() {
        return language;
    }

    public LocalDateTime createdAt() {
        return createdAt;
    }

    public Optional<LocalDateTime> lastLogInAt() {
        return Optional.ofNullable(lastLogInAt);
    }

    String passwordHash() {
        return passwordHash;
    }

    /** Sessions begun under a lower number have ended. */
    int sessionsSince() {
        return sessionsSince;
    }
}
