package cn.com.ytajpx.anpei.clerk;

import cn.com.ytajpx.anpei.certificate.ImportStatus;
import cn.com.ytajpx.anpei.employer.Employer;
import cn.com.ytajpx.anpei.sheet.Verdict;
import cn.com.ytajpx.anpei.sheet.VerdictCounts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** One sheet of a company's people and what came of it: preview, then stored or discarded. */
@Entity
@Table(name = "workforce_import")
public class WorkforceImport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "employer_id", nullable = false)
    private long employerId;

    @Column(name = "file_name", nullable = false)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private ImportStatus status;

    @Column(name = "good_rows", nullable = false)
    private int goodRows;

    @Column(name = "warned_rows", nullable = false)
    private int warnedRows;

    @Column(name = "bad_rows", nullable = false)
    private int badRows;

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

    @Column(name = "uploaded_by", nullable = false)
    private String uploadedBy;

    @Column(name = "uploaded_at", nullable = false)
    private LocalDateTime uploadedAt;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private LocalDateTime settledAt;

    protected WorkforceImport() {
        // for the persistence provider
    }

    WorkforceImport(Employer employer, String fileName, String uploadedBy, LocalDateTime uploadedAt) {
        employerId = employer.id();
        this.fileName = fileName;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
        status = ImportStatus.READING;
    }

    void judged(VerdictCounts counts) {
        goodRows = counts.of(Verdict.GOOD);
        warnedRows = counts.of(Verdict.WARNED);
        badRows = counts.of(Verdict.BAD);
        knownRows = counts.of(Verdict.KNOWN);
        status = ImportStatus.PREVIEW;
    }

    void stored(WorkforceStored stored, boolean riskAccepted, String by, LocalDateTime at) {
        storedPeople = stored.people();
        storedPlaces = stored.places();
        overtakenRows = stored.overtaken();
        this.riskAccepted = riskAccepted;
        settle(ImportStatus.STORED, by, at);
    }

    void discard(String by, LocalDateTime at) {
        settle(ImportStatus.DISCARDED, by, at);
    }

    private void settle(ImportStatus settled, String by, LocalDateTime at) {
        status = settled;
        settledBy = by;
        settledAt = at;
    }

    public Long id() {
        return id;
    }

    public long employerId() {
        return employerId;
    }

    public String fileName() {
        return fileName;
    }

    public ImportStatus status() {
        return status;
    }

    public int goodRows() {
        return goodRows;
    }

    public int warnedRows() {
        return warnedRows;
    }

    public int badRows() {
        return badRows;
    }

    /** Rows of people who are in the list, and in the class, already. */
    public int knownRows() {
        return knownRows;
    }

    public int allRows() {
        return goodRows + warnedRows + badRows + knownRows;
    }

    public int storableRows() {
        return goodRows + warnedRows;
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

    public String uploadedBy() {
        return uploadedBy;
    }

    /** Asia/Shanghai. */
    public LocalDateTime uploadedAt() {
        return uploadedAt;
    }
}
