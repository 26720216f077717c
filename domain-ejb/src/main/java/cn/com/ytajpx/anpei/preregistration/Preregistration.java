package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.certificate.Holder;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.employer.Employer;
import cn.com.ytajpx.anpei.plan.AdviceLabel;
import cn.com.ytajpx.anpei.plan.ClassKind;
import cn.com.ytajpx.anpei.plan.TrainingClass;
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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One person's place in one class (R-R2). It is moved to another class, never doubled; what happened to it stands in its
 * {@link PreregistrationStep}s.
 */
@Entity
@Table(name = "preregistration")
public class Preregistration {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "holder_id", nullable = false)
    private Holder holder;

    /** Of the holder, for the sorted list. */
    @Column(name = "holder_name", nullable = false)
    private String holderName;

    @ManyToOne(optional = false)
    @JoinColumn(name = "training_class_id", nullable = false)
    private TrainingClass trainingClass;

    @Column(name = "plan_year", nullable = false)
    private int planYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private ClassKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private PreregistrationState state;

    @Column(name = "late", nullable = false)
    private boolean late;

    @ManyToOne
    @JoinColumn(name = "certificate_id")
    private Certificate certificate;

    @Column(name = "last_valid_day")
    private LocalDate lastValidDay;

    @Column(name = "employer_id")
    private Long employerId;

    @Column(name = "employer_name", nullable = false)
    private String employerName;

    @Enumerated(EnumType.STRING)
    @Column(name = "risk")
    private AdviceLabel label;

    @Column(name = "warned_at")
    private LocalDateTime warnedAt;

    @Column(name = "warning_version")
    private Integer warningVersion;

    @Column(name = "override_reason")
    private String overrideReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin", nullable = false)
    private Origin origin;

    @Column(name = "made_by", nullable = false)
    private String madeBy;

    @Column(name = "made_at", nullable = false)
    private LocalDateTime madeAt;

    @Column(name = "state_since", nullable = false)
    private LocalDateTime stateSince;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Preregistration() {
        // for the persistence provider
    }

    Preregistration(Order order, Optional<Employer> employer, String madeBy, LocalDateTime now) {
        holder = order.holder();
        holderName = holder.name();
        certificate = order.about().orElse(null);
        lastValidDay = order.about().map(Certificate::lastValidDay).orElse(null);
        employerId = employer.map(Employer::id).orElse(null);
        employerName = employer.map(Employer::name).or(holder::employerName).orElse("");
        origin = order.by().origin();
        this.madeBy = madeBy;
        madeAt = now;
        stateSince = now;
    }

    /** Gets a place in a class, its first or another. */
    void enter(Wish wish, boolean seat, String reason, LocalDateTime now) {
        late = wish.entrance() == Entrance.LATE_LIST;
        var next = !seat ? PreregistrationState.WAITING : seated();
        if (state != null) {
            become(next, now);
        } else {
            state = next;
        }
        trainingClass = wish.trainingClass();
        planYear = trainingClass.planYear();
        kind = trainingClass.kind();
        label = wish.label().orElse(null);
        var warned = !wish.risks().isEmpty() && wish.warningRead();
        warnedAt = warned ? now : null;
        warningVersion = warned ? RiskWarning.VERSION : null;
        overrideReason = wish.entrance() == Entrance.OVERRIDE ? reason : null;
    }

    /** The seat that was waited for. */
    void seated(LocalDateTime now) {
        become(seated(), now);
    }

    /** The centre confirms an entry of the late list. */
    void accept(LocalDateTime now) {
        if (state != PreregistrationState.LATE) {
            throw new Refused(Refusal.of(PreregistrationReason.PREREGISTRATION_ENDED));
        }
        become(PreregistrationState.REGISTERED, now);
    }

    void end(PreregistrationState how, LocalDateTime now) {
        become(how, now);
    }

    private PreregistrationState seated() {
        return late ? PreregistrationState.LATE : PreregistrationState.REGISTERED;
    }

    private void become(PreregistrationState next, LocalDateTime now) {
        if (!state.mayBecome(next)) {
            throw new Refused(Refusal.of(PreregistrationReason.PREREGISTRATION_ENDED));
        }
        state = next;
        stateSince = now;
    }

    public Long id() {
        return id;
    }

    public Holder holder() {
        return holder;
    }

    public TrainingClass trainingClass() {
        return trainingClass;
    }

    public int planYear() {
        return planYear;
    }

    public ClassKind kind() {
        return kind;
    }

    public PreregistrationState state() {
        return state;
    }

    /** Whether it came by the late list (R-C3b). */
    public boolean late() {
        return late;
    }

    /** The certificate to be renewed, or that is void; empty for a first one. */
    public Optional<Certificate> certificate() {
        return Optional.ofNullable(certificate);
    }

    /** Of its certificate when it was made. */
    public Optional<LocalDate> lastValidDay() {
        return Optional.ofNullable(lastValidDay);
    }

    public Optional<Long> employerId() {
        return Optional.ofNullable(employerId);
    }

    /** "" for none. */
    public String employerName() {
        return employerName;
    }

    /** What was said of the class when it was chosen, too late where it was so for any certificate; empty where staff set a wrong kind aside. */
    public Optional<AdviceLabel> label() {
        return Optional.ofNullable(label);
    }

    /** When the risk was shown and accepted, Asia/Shanghai; empty where there was none. */
    public Optional<LocalDateTime> warnedAt() {
        return Optional.ofNullable(warnedAt);
    }

    /** Of the warning's text that was read. */
    public Optional<Integer> warningVersion() {
        return Optional.ofNullable(warningVersion);
    }

    /** Why staff set a refusal aside. */
    public Optional<String> overrideReason() {
        return Optional.ofNullable(overrideReason);
    }

    public Origin origin() {
        return origin;
    }

    public String madeBy() {
        return madeBy;
    }

    /** Asia/Shanghai. */
    public LocalDateTime madeAt() {
        return madeAt;
    }

    /** What lies next on a day. */
    public Phase phaseOn(LocalDate day) {
        return Phase.of(trainingClass, day);
    }

    /** Since when it is in its state; of those who wait, the order of the line. Asia/Shanghai. */
    public LocalDateTime stateSince() {
        return stateSince;
    }
}
