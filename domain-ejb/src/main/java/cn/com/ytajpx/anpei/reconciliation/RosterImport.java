package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.certificate.ImportStatus;
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

/** One roster and what came of it: preview, then stored or discarded, and stored perhaps undone. */
@Entity
@Table(name = "roster_import")
public class RosterImport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "plan_year", nullable = false)
    private int planYear;

    @Column(name = "file_name", nullable = false)
    private String fileName;

    @Column(name = "file_bytes", nullable = false)
    private long fileBytes;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private ImportStatus status;

    @Column(name = "good_rows", nullable = false)
    private int goodRows;

    @Column(name = "warned_rows", nullable = false)
    private int warnedRows;

    @Column(name = "bad_rows", nullable = false)
    private int badRows;

    @Column(name = "stored_rows", nullable = false)
    private int storedRows;

    @Column(name = "uploaded_by", nullable = false)
    private String uploadedBy;

    @Column(name = "uploaded_at", nullable = false)
    private LocalDateTime uploadedAt;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private LocalDateTime settledAt;

    @Column(name = "undone_by")
    private String undoneBy;

    @Column(name = "undone_at")
    private LocalDateTime undoneAt;

    protected RosterImport() {
        // for the persistence provider
    }

    RosterImport(int planYear, String fileName, long fileBytes, String uploadedBy, LocalDateTime uploadedAt) {
        this.planYear = planYear;
        this.fileName = fileName;
        this.fileBytes = fileBytes;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
        status = ImportStatus.READING;
    }

    void judged(VerdictCounts counts) {
        goodRows = counts.of(Verdict.GOOD);
        warnedRows = counts.of(Verdict.WARNED);
        badRows = counts.of(Verdict.BAD);
        status = ImportStatus.PREVIEW;
    }

    void stored(int rows, String by, LocalDateTime at) {
        storedRows = rows;
        settle(ImportStatus.STORED, by, at);
    }

    void discard(String by, LocalDateTime at) {
        settle(ImportStatus.DISCARDED, by, at);
    }

    void undone(String by, LocalDateTime at) {
        status = ImportStatus.UNDONE;
        undoneBy = by;
        undoneAt = at;
    }

    private void settle(ImportStatus settled, String by, LocalDateTime at) {
        status = settled;
        settledBy = by;
        settledAt = at;
    }

    public Long id() {
        return id;
    }

    /** The year of the plan whose classes it names. */
    public int planYear() {
        return planYear;
    }

    public String fileName() {
        return fileName;
    }

    public long fileBytes() {
        return fileBytes;
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

    public int allRows() {
        return goodRows + warnedRows + badRows;
    }

    /** Rows that can be stored. */
    public int storableRows() {
        return goodRows + warnedRows;
    }

    public int storedRows() {
        return storedRows;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    /** Asia/Shanghai. */
    public LocalDateTime uploadedAt() {
        return uploadedAt;
    }

    /** Who stored or discarded it; {@code null} in the preview. */
    public String settledBy() {
        return settledBy;
    }

    public LocalDateTime settledAt() {
        return settledAt;
    }

    public String undoneBy() {
        return undoneBy;
    }

    public LocalDateTime undoneAt() {
        return undoneAt;
    }
}
