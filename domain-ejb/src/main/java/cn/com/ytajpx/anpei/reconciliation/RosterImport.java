package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.sheet.UndoableImport;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** One roster and what came of it. */
@Entity
@Table(name = "roster_import")
public class RosterImport extends UndoableImport {

    @Column(name = "plan_year", nullable = false)
    private int planYear;

    protected RosterImport() {
        // for the persistence provider
    }

    RosterImport(int planYear, String fileName, long fileBytes, String uploadedBy, LocalDateTime uploadedAt) {
        super(fileName, fileBytes, uploadedBy, uploadedAt);
        this.planYear = planYear;
    }

    /** The year of the plan whose classes it names. */
    public int planYear() {
        return planYear;
    }
}
