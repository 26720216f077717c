package cn.com.ytajpx.anpei.preregistration;

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
import java.time.LocalDateTime;

/** One thing that happened to a pre-registration, as it was afterwards; never changed. */
@Entity
@Table(name = "preregistration_step")
public class PreregistrationStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "preregistration_id", nullable = false)
    private Long preregistrationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "deed", nullable = false)
    private Deed deed;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private PreregistrationState state;

    @ManyToOne
    @JoinColumn(name = "training_class_id")
    private TrainingClass trainingClass;

    @Column(name = "class_name", nullable = false)
    private String className;

    @Column(name = "done_at", nullable = false)
    private LocalDateTime doneAt;

    @Column(name = "done_by", nullable = false)
    private String doneBy;

    @Column(name = "note", nullable = false)
    private String note;

    protected PreregistrationStep() {
        // for the persistence provider
    }

    PreregistrationStep(Preregistration of, Deed deed, LocalDateTime doneAt, String doneBy, String note) {
        preregistrationId = of.id();
        this.deed = deed;
        state = of.state();
        trainingClass = of.trainingClass();
        className = of.trainingClass().name();
        this.doneAt = doneAt;
        this.doneBy = doneBy;
        this.note = note;
    }

    public Deed deed() {
        return deed;
    }

    /** Afterwards. */
    public PreregistrationState state() {
        return state;
    }

    /** The class it was in afterwards. */
    TrainingClass trainingClass() {
        return trainingClass;
    }

    /** Of that class, as it was called then. */
    public String className() {
        return className;
    }

    /** Asia/Shanghai. */
    public LocalDateTime doneAt() {
        return doneAt;
    }

    public String doneBy() {
        return doneBy;
    }

    /** "" for none. */
    public String note() {
        return note;
    }
}
