package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.sheet.UndoableImport;
import cn.com.ytajpx.anpei.sheet.Verdict;
import cn.com.ytajpx.anpei.sheet.VerdictCounts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** One uploaded sheet of past years' certificates and what came of it. */
@Entity
@Table(name = "certificate_import")
public class CertificateImport extends UndoableImport {

    @Column(name = "known_rows", nullable = false)
    private int knownRows;

    @Column(name = "renewed_rows", nullable = false)
    private int renewedRows;

    @Column(name = "overtaken_rows", nullable = false)
    private int overtakenRows;

    @Column(name = "new_holders", nullable = false)
    private int newHolders;

    protected CertificateImport() {
        // for the persistence provider
    }

    CertificateImport(String fileName, long fileBytes, String uploadedBy, LocalDateTime uploadedAt) {
        super(fileName, fileBytes, uploadedBy, uploadedAt);
    }

    @Override
    public void judged(VerdictCounts counts) {
        super.judged(counts);
        knownRows = counts.of(Verdict.KNOWN);
    }

    void stored(Stored stored, String by, LocalDateTime at) {
        renewedRows = stored.renewed();
        overtakenRows = stored.overtaken();
        newHolders = stored.newHolders();
        stored(stored.rows(), by, at);
    }

    /** Rows whose term stood in the register already. */
    @Override
    public int knownRows() {
        return knownRows;
    }

    /** Stored rows that took the place of an earlier term. */
    public int renewedRows() {
        return renewedRows;
    }

    /** Rows that the register had moved past between the preview and the storing. */
    public int overtakenRows() {
        return overtakenRows;
    }

    public int newHolders() {
        return newHolders;
    }
}
