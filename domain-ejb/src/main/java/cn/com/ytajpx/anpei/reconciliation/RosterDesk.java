package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.PlanService;
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

/** Takes in the province's roster from a sheet: preview, then store, discard, undo. */
@Stateless
@RolesAllowed(Permission.RECONCILE)
public class RosterDesk {

    private static final List<String> GENERAL_HINTS = List.of("roster.general.whole", "roster.general.state", "sheet.general.formula");

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    PlanService plan;

    @Inject
    RosterIntake intake;

    @Inject
    RosterRows rows;

    @Inject
    BookingEvidence evidence;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    Event<AuditFact> audit;

    /**
     * Reads and judges a roster without changing any list.
     *
     * @param planYear the year whose classes it names
     * @return the roster's id
     * @throws Refused at {@code year} if there is no plan of that year, at {@code file} if the file as a whole can't be read
     */
    public long preview(int planYear, String fileName, InputStream content) {
        var classes = plan.planOf(planYear);
        if (classes.isEmpty()) {
            throw new Refused(Refusal.at("year", RosterReason.ROSTER_YEAR_WITHOUT_PLAN, String.valueOf(planYear)));
        }
        try (var received = ReceivedSheet.of(fileName, content)) {
            var roster = new RosterImport(planYear, received.name(), received.bytes(), user.displayName(), LocalDateTime.now(clock));
            em.persist(roster);
            em.flush();
            roster.judged(intake.take(received, roster.id(), classes));
            audit("roster.preview", roster, roster.allRows());
            return roster.id();
        }
    }

    /** @throws Refused if it is settled already, has bad rows that must not be, or leaves nothing to store */
    public RosterImport store(long id, ImportChoice choice) {
        var roster = inPreview(id);
        if (choice == ImportChoice.ONLY_IF_ALL_GOOD && roster.badRows() > 0) {
            throw new Refused(Refusal.of(RosterReason.ROSTER_HAS_BAD_ROWS, roster.badRows()));
        }
        if (roster.storableRows() == 0) {
            throw new Refused(Refusal.of(RosterReason.ROSTER_NOTHING_TO_STORE));
        }
        roster.stored(evidence.putInForce(id), user.displayName(), LocalDateTime.now(clock));
        audit("roster.store", roster, roster.storedRows());
        return roster;
    }

    /** Throws the preview away with its rows. */
    public void discard(long id) {
        var roster = inPreview(id);
        rows.forget(id);
        roster.discard(user.displayName(), LocalDateTime.now(clock));
        audit("roster.discard", roster, roster.allRows());
    }

    /** The lists are again what they were without it. */
    public RosterImport undo(long id) {
        var roster = locked(id);
        if (roster.status() != ImportStatus.STORED) {
            throw new Refused(Refusal.of(RosterReason.ROSTER_NOT_STORED));
        }
        evidence.takeBack(id);
        roster.undone(user.displayName(), LocalDateTime.now(clock));
        audit("roster.undo", roster, roster.storedRows());
        return roster;
    }

    /** @throws Refused if there is none of that id */
    public RosterImport find(long id) {
        return found(em.find(RosterImport.class, id));
    }

    /** The newest first. */
    public List<RosterImport> newest(int first, int most) {
        return em.createQuery("select r from RosterImport r order by r.id desc", RosterImport.class)
                .setFirstResult(first).setMaxResults(most).getResultList();
    }

    /** @param afterRow rows with a higher number only; 0 for the first page */
    public List<ShownRow<RosterColumn>> rows(long id, Set<Verdict> verdicts, int afterRow, int most) {
        return rows.page(id, verdicts, afterRow, most);
    }

    /** An empty roster to fill in, for whoever has it on paper only. */
    public void writeTemplate(OutputStream out, Words words) {
        BlankSheet.write(out, words, RosterColumn.TITLE, RosterColumn.class, GENERAL_HINTS);
    }

    /** The bad rows as they were typed, with a column that says why. */
    public void writeBadRows(long id, OutputStream out, Words words) {
        var roster = find(id);
        BadRowsSheet.write(out, words, RosterColumn.class, after -> rows.badAsTyped(id, after, BadRowsSheet.AT_ONCE));
        audit("roster.bad-rows", roster, roster.badRows());
    }

    private RosterImport inPreview(long id) {
        var roster = locked(id);
        if (roster.status() != ImportStatus.PREVIEW) {
            throw new Refused(Refusal.of(RosterReason.ROSTER_SETTLED, roster.status()));
        }
        return roster;
    }

    private RosterImport locked(long id) {
        return found(em.find(RosterImport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static RosterImport found(RosterImport roster) {
        if (roster == null) {
            throw new Refused(Refusal.of(RosterReason.ROSTER_IMPORT_UNKNOWN));
        }
        return roster;
    }

    private void audit(String action, RosterImport roster, int rowCount) {
        audit.fire(new AuditFact(action, "roster/" + roster.id(), roster.fileName() + " · " + rowCount));
    }
}
