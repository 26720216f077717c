package cn.com.ytajpx.anpei.clerk;

import cn.com.ytajpx.anpei.employer.Employer;
import cn.com.ytajpx.anpei.sheet.ImportStatus;
import cn.com.ytajpx.anpei.sheet.SheetImport;
import cn.com.ytajpx.anpei.sheet.Verdict;
import cn.com.ytajpx.anpei.sheet.VerdictCounts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** One sheet of a company's people and what came of it. */
@Entity
@Table(name = "workforce_import")
public class WorkforceImport extends SheetImport {

    @Column(name = "employer_id", nullable = false)
    private long employerId;

    @Column(name = "known_rows", nullable = false)
    private int knownRows;

    @Column(name = "stored_people", nullable = false)
    private int storedPeople;

    @Column(name = "stored_places", nullable = false)
    private int storedPlaces;

    @Column(name = "overtaken_rows", nullable = false)
    private int overtakenRows;

    @Column(name = "risk_accepted", nullable = false)
    private boolean riskAccepted;

    protected WorkforceImport() {
        // for the persistence provider
    }

    WorkforceImport(Employer employer, String fileName, String uploadedBy, LocalDateTime uploadedAt) {
        super(fileName, uploadedBy, uploadedAt);
        employerId = employer.id();
    }

    @Override
    public void judged(VerdictCounts counts) {
        super.judged(counts);
        knownRows = counts.of(Verdict.KNOWN);
    }

    void stored(WorkforceStored stored, boolean riskAccepted, String by, LocalDateTime at) {
        storedPeople = stored.people();
        storedPlaces = stored.places();
        overtakenRows = stored.overtaken();
        this.riskAccepted = riskAccepted;
        settle(ImportStatus.STORED, by, at);
    }

    public long employerId() {
        return employerId;
    }

    /** Rows of people who are in the list, and in the class, already. */
    @Override
    public int knownRows() {
        return knownRows;
    }

    /** People entered who were not in the list. */
    public int storedPeople() {
        return storedPeople;
    }

    /** Places in classes, with a seat or in line. */
    public int storedPlaces() {
        return storedPlaces;
    }

    /** Rows that could no longer be stored as they were previewed. */
    public int overtakenRows() {
        return overtakenRows;
    }

    /** Whether the clerk has read the warnings and told the people. */
    public boolean riskAccepted() {
        return riskAccepted;
    }
}
