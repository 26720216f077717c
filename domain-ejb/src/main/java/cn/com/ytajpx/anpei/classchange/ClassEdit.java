package cn.com.ytajpx.anpei.classchange;

import cn.com.ytajpx.anpei.plan.ClassChanged;
import cn.com.ytajpx.anpei.plan.FactDifference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;

/** One edit of those that a change gathers. Never changed. */
@Entity
@Table(name = "class_change_edit")
public class ClassEdit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "change_id", nullable = false)
    private long changeId;

    @Column(name = "before_facts", nullable = false)
    private String beforeFacts;

    @Column(name = "after_facts", nullable = false)
    private String afterFacts;

    @Column(name = "sentence", nullable = false)
    private String sentence;

    @Column(name = "edited_at", nullable = false)
    private LocalDateTime editedAt;

    @Column(name = "edited_by", nullable = false)
    private String editedBy;

    protected ClassEdit() {
        // for the persistence provider
    }

    ClassEdit(ClassChange change, ClassChanged edit) {
        changeId = change.id();
        beforeFacts = FactsText.of(edit.before());
        afterFacts = FactsText.of(edit.after());
        sentence = edit.sentence();
        editedAt = edit.at();
        editedBy = edit.by();
    }

    public List<FactDifference> differences() {
        return FactsText.read(beforeFacts).differences(FactsText.read(afterFacts));
    }

    /** What was added to it; empty for nothing. */
    public String sentence() {
        return sentence;
    }

    public LocalDateTime at() {
        return editedAt;
    }

    public String by() {
        return editedBy;
    }
}
