package cn.com.ytajpx.anpei.classchange;

import cn.com.ytajpx.anpei.plan.ClassChanged;
import cn.com.ytajpx.anpei.plan.ClassFacts;
import cn.com.ytajpx.anpei.plan.ClassStatus;
import cn.com.ytajpx.anpei.plan.FactDifference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A change of a published class on its way to people: from what the class was before the first edit to what it is after the
 * last. Each further edit lets it wait anew, see {@link Wait}; once it is being sent it takes no more.
 */
@Entity
@Table(name = "class_change")
public class ClassChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "class_code", nullable = false)
    private String classCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private ClassChangeStatus status;

    @Column(name = "before_facts", nullable = false)
    private String beforeFacts;

    @Column(name = "after_facts", nullable = false)
    private String afterFacts;

    @Column(name = "sentence", nullable = false)
    private String sentence;

    @Column(name = "edits", nullable = false)
    private int edits;

    @Column(name = "first_edit_at", nullable = false)
    private LocalDateTime firstEditAt;

    @Column(name = "last_edit_at", nullable = false)
    private LocalDateTime lastEditAt;

    @Column(name = "due_at", nullable = false)
    private LocalDateTime dueAt;

    @Column(name = "edited_by", nullable = false)
    private String editedBy;

    @Column(name = "notice_slug")
    private String noticeSlug;

    @Column(name = "settled_at")
    private LocalDateTime settledAt;

    @Column(name = "finished_at")
    private LocalDateTime finishedAt;

    protected ClassChange() {
        // for the persistence provider
    }

    ClassChange(ClassChanged first) {
        classCode = first.classCode();
        status = ClassChangeStatus.WAITING;
        beforeFacts = FactsText.of(first.before());
        sentence = "";
        firstEditAt = first.at();
        take(first);
    }

    /** One more edit: what it added as a sentence takes the place of the one before, unless it added none. */
    void take(ClassChanged edit) {
        afterFacts = FactsText.of(edit.after());
        sentence = edit.sentence().isEmpty() ? sentence : edit.sentence();
        edits++;
        lastEditAt = edit.at();
        editedBy = edit.by();
        dueAt = Wait.due(firstEditAt, lastEditAt);
    }

    void sendNow(LocalDateTime now) {
        dueAt = now.isBefore(dueAt) ? now : dueAt;
    }

    /** Nothing was left to tell. */
    void leave(LocalDateTime now) {
        status = ClassChangeStatus.EMPTY;
        settledAt = now;
        finishedAt = now;
    }

    void begin(String slug, LocalDateTime now) {
        status = ClassChangeStatus.SENDING;
        noticeSlug = slug;
        settledAt = now;
    }

    void finish(LocalDateTime now) {
        status = ClassChangeStatus.SENT;
        finishedAt = now;
    }

    boolean dueAt(LocalDateTime now) {
        return status == ClassChangeStatus.WAITING && !dueAt.isAfter(now);
    }

    public Long id() {
        return id;
    }

    public String classCode() {
        return classCode;
    }

    /** As the class is called now. */
    public String className() {
        return after().name();
    }

    public ClassChangeStatus status() {
        return status;
    }

    public boolean waiting() {
        return status == ClassChangeStatus.WAITING;
    }

    public ClassFacts before() {
        return FactsText.read(beforeFacts);
    }

    public ClassFacts after() {
        return FactsText.read(afterFacts);
    }

    /** From the first before to the last after; empty where the edits undid each other. */
    public List<FactDifference> differences() {
        return before().differences(after());
    }

    public boolean cancelled() {
        return after().status() == ClassStatus.CANCELLED;
    }

    /** What staff added; empty for nothing. */
    public String sentence() {
        return sentence;
    }

    public int edits() {
        return edits;
    }

    public LocalDateTime firstEditAt() {
        return firstEditAt;
    }

    public LocalDateTime lastEditAt() {
        return lastEditAt;
    }

    /** When people are told unless another edit comes. */
    public LocalDateTime dueAt() {
        return dueAt;
    }

    /** Who made the last edit. */
    public String editedBy() {
        return editedBy;
    }

    /** The notice that announced it, once it is published. */
    public Optional<String> noticeSlug() {
        return Optional.ofNullable(noticeSlug);
    }

    /** When everyone had been told, or nothing was left to tell; {@code null} before. */
    public LocalDateTime finishedAt() {
        return finishedAt;
    }
}
