package cn.com.ytajpx.anpei.web.staff.reconciliation;

import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.reconciliation.BookingState;
import cn.com.ytajpx.anpei.reconciliation.RosterColumn;
import cn.com.ytajpx.anpei.reconciliation.RosterDesk;
import cn.com.ytajpx.anpei.reconciliation.RosterImport;
import cn.com.ytajpx.anpei.sheet.Finding;
import cn.com.ytajpx.anpei.sheet.ImportChoice;
import cn.com.ytajpx.anpei.sheet.ImportStatus;
import cn.com.ytajpx.anpei.sheet.ShownRow;
import cn.com.ytajpx.anpei.sheet.Verdict;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One roster: its preview with the errors at their cells, the choice, the result, the undo. */
@Named
@RequestScoped
public class RosterView {

    private static final int ROWS = 50;

    @Inject
    private RosterDesk desk;

    @Inject
    private Refusals refusals;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private RosterImport roster;
    private Verdict show;
    private int after;
    private List<ShownRow<RosterColumn>> rows;

    /** Whether the address names one roster, not the list. */
    public boolean isAsked() {
        return id != null && !id.isEmpty();
    }

    @PostConstruct
    void find() {
        try {
            roster = isAsked() ? desk.find(Long.parseLong(id)) : null;
        } catch (NumberFormatException | Refused unknown) {
            roster = null;
        }
    }

    public void read() {
        if (roster == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        try {
            var asked = request.getParameter("show");
            show = asked == null || asked.isEmpty() ? null : Verdict.valueOf(asked.toUpperCase(Locale.ROOT));
            var from = request.getParameter("after");
            after = from == null ? 0 : Integer.parseInt(from);
        } catch (IllegalArgumentException odd) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
        }
    }

    public RosterImport getRoster() {
        return roster;
    }

    public boolean isInPreview() {
        return roster != null && roster.status() == ImportStatus.PREVIEW;
    }

    public boolean isStored() {
        return roster != null && roster.status() == ImportStatus.STORED;
    }

    /** Those that were thrown away have none any more. */
    public boolean isWithRows() {
        return roster != null && roster.status() != ImportStatus.DISCARDED;
    }

    public List<ShownRow<RosterColumn>> getRows() {
        if (rows == null) {
            Set<Verdict> verdicts = show == null ? EnumSet.allOf(Verdict.class) : EnumSet.of(show);
            rows = desk.rows(roster.id(), verdicts, after, ROWS + 1);
        }
        return rows.subList(0, Math.min(ROWS, rows.size()));
    }

    /** The address of the page after, empty on the last. */
    public String getNext() {
        var shown = getRows();
        return rows.size() <= ROWS ? "" : address(show, shown.get(shown.size() - 1).number());
    }

    public boolean isFirstPage() {
        return after == 0;
    }

    /** The address of the rows with a verdict, {@code null} for all. */
    public String address(Verdict verdict, int afterRow) {
        return RostersView.PATH + "/" + id + "?show=" + (verdict == null ? "" : verdict.name().toLowerCase(Locale.ROOT))
                + (afterRow > 0 ? "&after=" + afterRow : "");
    }

    public Verdict getShow() {
        return show;
    }

    public RosterColumn[] getColumns() {
        return RosterColumn.values();
    }

    /** What stands in a cell; an understood state in words. */
    public String shown(ShownRow<RosterColumn> row, RosterColumn column) {
        var text = row.cell(column);
        return column == RosterColumn.STATE && row.verdict() != Verdict.BAD && !text.isEmpty() ? words.text(BookingState.valueOf(text)) : text;
    }

    /** What is said of a cell, in words. */
    public String said(ShownRow<RosterColumn> row, RosterColumn column) {
        return row.findingsAt(column).stream().map(finding -> finding.said(words)).collect(Collectors.joining(" "));
    }

    public boolean bad(ShownRow<RosterColumn> row, RosterColumn column) {
        return row.findingsAt(column).stream().anyMatch(Finding::bad);
    }

    public void storeGoodRows() {
        then(() -> desk.store(roster.id(), ImportChoice.ALL_GOOD_ROWS));
    }

    public void storeOnlyIfAllGood() {
        then(() -> desk.store(roster.id(), ImportChoice.ONLY_IF_ALL_GOOD));
    }

    public void discard() {
        then(() -> desk.discard(roster.id()));
    }

    public void undo() {
        then(() -> desk.undo(roster.id()));
    }

    /** Shows what came of it at the same address, so that reloading does nothing twice; a refusal is shown at once. */
    private void then(Runnable deed) {
        if (refusals.unlessRefused(deed)) {
            Faces.redirect(RostersView.PATH + "/" + roster.id());
        } else {
            find();
        }
    }
}
