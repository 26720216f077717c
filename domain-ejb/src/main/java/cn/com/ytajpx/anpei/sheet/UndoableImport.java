package cn.com.ytajpx.anpei.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDateTime;

/** An import that can be taken out again once it is stored. */
@MappedSuperclass
public abstract class UndoableImport extends SheetImport {

    @Column(name = "file_bytes", nullable = false)
    private long fileBytes;

    @Column(name = "stored_rows", nullable = false)
    private int storedRows;

    @Column(name = "undone_by")
    private String undoneBy;

    @Column(name = "undone_at")
    private LocalDateTime undoneAt;

    protected UndoableImport() {
        // for the persistence provider
    }

    protected UndoableImport(String fileName, long fileBytes, String uploadedBy, LocalDateTime uploadedAt) {
        super(fileName, uploadedBy, uploadedAt);
        this.fileBytes = fileBytes;
    }

    public void stored(int rows, String by, LocalDateTime at) {
        storedRows = rows;
        settle(ImportStatus.STORED, by, at);
    }

    public void undone(String by, LocalDateTime at) {
        become(ImportStatus.UNDONE);
        undoneBy = by;
        undoneAt = at;
    }

    public long fileBytes() {
        return fileBytes;
    }

    public int storedRows() {
        return storedRows;
    }

    /** {@code null} unless it has been undone. */
    public String undoneBy() {
        return undoneBy;
    }

    public LocalDateTime undoneAt() {
        return undoneAt;
    }
}
