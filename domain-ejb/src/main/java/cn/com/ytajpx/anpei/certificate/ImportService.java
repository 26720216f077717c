package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.sheet.BadRowsSheet;
import cn.com.ytajpx.anpei.sheet.BlankSheet;
import cn.com.ytajpx.anpei.sheet.ImportChoice;
import cn.com.ytajpx.anpei.sheet.ImportStatus;
import cn.com.ytajpx.anpei.sheet.ReceivedSheet;
import cn.com.ytajpx.anpei.sheet.ShownRow;
import cn.com.ytajpx.anpei.sheet.Verdict;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** Takes past years' certificates into the register from a sheet: preview, then store, discard, undo. */
@Stateless
@RolesAllowed(Permission.CERTIFICATES_IMPORT)
public class ImportService {

    private static final List<String> GENERAL_HINTS = List.of("sheet.general.once", "sheet.general.renewal", "sheet.general.formula");

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    @Inject
    private SheetIntake intake;

    @Inject
    private ImportRows rows;

    @Inject
    private ImportStorage storage;

    @Inject
    private ImportUndo undo;

    @Resource
    private SessionContext session;

    @Inject
    private Clock clock;

    @Inject
    private Event<AuditFact> audit;

    /**
     * Reads and judges a sheet without touching the register.
     *
     * @return the import's id
     * @throws Refused if the file as a whole can't be read, at field {@code file}
     */
    public long preview(String fileName, InputStream content) {
        try (var received = ReceivedSheet.of(fileName, content)) {
            var sheet = new CertificateImport(received.name(), received.bytes(), who(), LocalDateTime.now(clock));
            entityManager.persist(sheet);
            entityManager.flush();
            sheet.judged(intake.take(received, sheet.id(), LocalDate.now(clock)));
            audit("certificate.import.preview", sheet, sheet.allRows());
            return sheet.id();
        }
    }

    /** @throws Refused if it is settled already, has bad rows that must not be, or leaves nothing to store */
    public CertificateImport store(long id, ImportChoice choice) {
        var sheet = inPreview(id);
        if (choice == ImportChoice.ONLY_IF_ALL_GOOD && sheet.badRows() > 0) {
            throw new Refused(Refusal.of(RegisterReason.IMPORT_HAS_BAD_ROWS, sheet.badRows()));
        }
        storage.takeTurn();
        int overtaken = storage.overtaken(id, sheet.storableRows());
        if (choice == ImportChoice.ONLY_IF_ALL_GOOD && overtaken > 0) {
            throw new Refused(Refusal.of(RegisterReason.IMPORT_OVERTAKEN, overtaken));
        }
        if (sheet.storableRows() == overtaken) {
            throw new Refused(Refusal.of(RegisterReason.IMPORT_NOTHING_TO_STORE));
        }
        sheet.stored(storage.store(id, overtaken), who(), LocalDateTime.now(clock));
        audit("certificate.import.store", sheet, sheet.storedRows());
        return sheet;
    }

    /** Throws the preview away with its rows. */
    public void discard(long id) {
        var sheet = inPreview(id);
        rows.forget(id);
        sheet.discard(who(), LocalDateTime.now(clock));
        audit("certificate.import.discard", sheet, sheet.allRows());
    }

    /** @throws Refused if it is not stored, or with everything that was built on it since */
    public CertificateImport undo(long id) {
        var sheet = locked(id);
        if (sheet.status() != ImportStatus.STORED) {
            throw new Refused(Refusal.of(RegisterReason.IMPORT_NOT_STORED));
        }
        storage.takeTurn();
        var objections = undo.objections(id);
        if (!objections.isEmpty()) {
            throw new Refused(objections.toArray(Refusal[]::new));
        }
        undo.undo(id);
        sheet.undone(who(), LocalDateTime.now(clock));
        audit("certificate.import.undo", sheet, sheet.storedRows());
        return sheet;
    }

    /** @throws Refused if there is none of that id */
    public CertificateImport find(long id) {
        return found(entityManager.find(CertificateImport.class, id));
    }

    /** The newest first. */
    public List<CertificateImport> newest(int first, int most) {
        return entityManager.createQuery("SELECT i FROM CertificateImport i ORDER BY i.id DESC", CertificateImport.class)
                .setFirstResult(first).setMaxResults(most).getResultList();
    }

    /** @param afterRow rows with a higher number only; 0 for the first page */
    public List<ShownRow<CertificateColumn>> rows(long id, Set<Verdict> verdicts, int afterRow, int most) {
        return rows.page(id, verdicts, afterRow, most);
    }

    /** The empty sheet to fill in, with a page of instructions. */
    public void writeTemplate(OutputStream out, Words words) {
        BlankSheet.write(out, words, words.text("sheet.register"), CertificateColumn.class, GENERAL_HINTS);
    }

    /** The bad rows as they were typed, with a column that says why: mended, the same file can be uploaded. */
    public void writeBadRows(long id, OutputStream out, Words words) {
        var sheet = find(id);
        BadRowsSheet.write(out, words, CertificateColumn.class, afterRow -> rows.badAsTyped(id, afterRow, BadRowsSheet.AT_ONCE));
        audit("certificate.import.bad-rows", sheet, sheet.badRows());
    }

    private CertificateImport inPreview(long id) {
        var sheet = locked(id);
        if (sheet.status() != ImportStatus.PREVIEW) {
            throw new Refused(Refusal.of(RegisterReason.IMPORT_SETTLED, sheet.status()));
        }
        return sheet;
    }

    private CertificateImport locked(long id) {
        return found(entityManager.find(CertificateImport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static CertificateImport found(CertificateImport sheet) {
        if (sheet == null) {
            throw new Refused(Refusal.of(RegisterReason.IMPORT_UNKNOWN));
        }
        return sheet;
    }

    private String who() {
        return session.getCallerPrincipal().getName();
    }

    private void audit(String action, CertificateImport sheet, int rowCount) {
        audit.fire(new AuditFact(action, "certificate-import/" + sheet.id(), sheet.fileName() + " · " + rowCount));
    }
}
