package cn.com.ytajpx.anpei.clerk;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.employer.OwnPeople;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.sheet.BadRowsSheet;
import cn.com.ytajpx.anpei.sheet.BlankSheet;
import cn.com.ytajpx.anpei.sheet.ImportChoice;
import cn.com.ytajpx.anpei.sheet.ImportStatus;
import cn.com.ytajpx.anpei.sheet.ReceivedSheet;
import cn.com.ytajpx.anpei.sheet.ShownRow;
import cn.com.ytajpx.anpei.sheet.Verdict;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** Enters and pre-registers many people of the clerk's own company from a sheet: preview, then store or discard (R-R3). */
@Stateless
@RolesAllowed(Permission.EMPLOYER_AREA)
public class WorkforceImports {

    private static final List<String> GENERAL_HINTS = List.of("workforce.general.once", "workforce.general.consent", "workforce.general.formula");

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    @Inject
    private OwnPeople people;

    @Inject
    private WorkforceIntake intake;

    @Inject
    private WorkforceRows rows;

    @Inject
    private WorkforceStorage storage;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<AuditFact> audit;

    /**
     * Reads and judges a sheet; nobody is entered yet.
     *
     * @return the import's id
     * @throws Refused if the file as a whole can't be read, at field {@code file}; or unless the clerk is confirmed
     */
    public long preview(String fileName, InputStream content) {
        var employer = people.company();
        try (var received = ReceivedSheet.of(fileName, content)) {
            var sheet = new WorkforceImport(employer, received.name(), user.displayName(), LocalDateTime.now(clock));
            entityManager.persist(sheet);
            entityManager.flush();
            sheet.judged(intake.take(received, sheet));
            audit("clerk.import-preview", sheet, sheet.allRows());
            return sheet.id();
        }
    }

    /**
     * @param riskAccepted whether the clerk has read the warnings and told the people
     * @throws Refused if it is settled already, has bad rows that must not be, leaves nothing to store, or a risk is not accepted
     */
    public WorkforceImport store(long id, ImportChoice choice, boolean riskAccepted) {
        var sheet = inPreview(id);
        if (choice == ImportChoice.ONLY_IF_ALL_GOOD && sheet.badRows() > 0) {
            throw new Refused(Refusal.of(ClerkReason.WORKFORCE_HAS_BAD_ROWS, sheet.badRows()));
        }
        if (sheet.storableRows() == 0) {
            throw new Refused(Refusal.of(ClerkReason.WORKFORCE_NOTHING_TO_STORE));
        }
        if (risky(id) > 0 && !riskAccepted) {
            throw new Refused(Refusal.at("risk", ClerkReason.WORKFORCE_RISK_NOT_ACCEPTED, risky(id)));
        }
        sheet.stored(storage.store(sheet, people.company(), riskAccepted), riskAccepted, user.displayName(), LocalDateTime.now(clock));
        audit("clerk.import-store", sheet, sheet.storedPeople());
        return sheet;
    }

    /** Throws the preview away with its rows. */
    public void discard(long id) {
        var sheet = inPreview(id);
        rows.forget(id);
        sheet.discard(user.displayName(), LocalDateTime.now(clock));
        audit("clerk.import-discard", sheet, sheet.allRows());
    }

    /** @throws Refused if the company has none of that id */
    public WorkforceImport find(long id) {
        return own(entityManager.find(WorkforceImport.class, id));
    }

    /** The newest first. */
    public List<WorkforceImport> newest(int most) {
        return entityManager.createQuery("SELECT i FROM WorkforceImport i WHERE i.employerId = :employer ORDER BY i.id DESC", WorkforceImport.class)
                .setParameter("employer", people.company().id()).setMaxResults(most).getResultList();
    }

    /** Storable rows whose class is risky: to be accepted first. */
    public long risky(long id) {
        return ((Number) entityManager.createNativeQuery("""
                select count(*) from workforce_import_row where import_id = ?1 and risky and verdict in ('GOOD', 'WARNED')""")
                .setParameter(1, find(id).id()).getSingleResult()).longValue();
    }

    /** @param afterRow rows with a higher number only; 0 for the first page */
    public List<ShownRow<WorkforceColumn>> rows(long id, Set<Verdict> verdicts, int afterRow, int most) {
        return rows.page(find(id).id(), verdicts, afterRow, most);
    }

    /** The empty sheet to fill in, with a page of instructions. */
    public void writeTemplate(OutputStream out, Words words) {
        BlankSheet.write(out, words, words.text("clerk-sheet.title"), WorkforceColumn.class, GENERAL_HINTS);
    }

    /** The bad rows as they were typed, with a column that says why: mended, the same file can be uploaded. */
    public void writeBadRows(long id, OutputStream out, Words words) {
        var sheet = find(id);
        BadRowsSheet.write(out, words, WorkforceColumn.class, afterRow -> rows.badAsTyped(id, afterRow, BadRowsSheet.AT_ONCE));
        audit("clerk.import-bad-rows", sheet, sheet.badRows());
    }

    private WorkforceImport inPreview(long id) {
        var sheet = own(entityManager.find(WorkforceImport.class, id, LockModeType.PESSIMISTIC_WRITE));
        if (sheet.status() != ImportStatus.PREVIEW) {
            throw new Refused(Refusal.of(ClerkReason.WORKFORCE_SETTLED, sheet.status()));
        }
        return sheet;
    }

    private WorkforceImport own(WorkforceImport sheet) {
        if (sheet == null || sheet.employerId() != people.company().id()) {
            throw new Refused(Refusal.of(ClerkReason.WORKFORCE_UNKNOWN));
        }
        return sheet;
    }

    private void audit(String action, WorkforceImport sheet, int rowCount) {
        audit.fire(new AuditFact(action, "workforce-import/" + sheet.id(), sheet.fileName() + " · " + rowCount));
    }
}
