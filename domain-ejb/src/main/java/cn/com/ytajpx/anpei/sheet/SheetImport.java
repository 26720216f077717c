package cn.com.ytajpx.anpei.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDateTime;

/** One uploaded sheet and what came of it: preview, then stored or discarded. A feature adds what its rows became. */
@MappedSuperclass
public abstract class SheetImport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

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

    @Column(name = "uploaded_by", nullable = false)
    private String uploadedBy;

    @Column(name = "uploaded_at", nullable = false)
    private LocalDateTime uploadedAt;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private LocalDateTime settledAt;

    protected SheetImport() {
        // for the persistence provider
    }

    protected SheetImport(String fileName, String uploadedBy, LocalDateTime uploadedAt) {
        this.fileName = fileName;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
        status = ImportStatus.READING;
    }

    /** All its rows have been read and judged: a person decides now. */
    public void judged(VerdictCounts counts) {
        goodRows = counts.of(Verdict.GOOD);
        warnedRows = counts.of(Verdict.WARNED);
        badRows = counts.of(Verdict.BAD);
        become(ImportStatus.PREVIEW);
    }

    public void discard(String by, LocalDateTime at) {
        settle(ImportStatus.DISCARDED, by, at);
    }

    protected void settle(ImportStatus settled, String by, LocalDateTime at) {
        become(settled);
        settledBy = by;
        settledAt = at;
    }

    void become(ImportStatus next) {
        status = next;
    }

    public Long id() {
        return id;
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

    /** Rows whose content is there already: none, unless a feature says so. */
    public int knownRows() {
        return 0;
    }

    public int allRows() {
        return goodRows + warnedRows + badRows + knownRows();
    }

    /** Rows that can be stored. */
    public int storableRows() {
        return goodRows + warnedRows;
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
}
