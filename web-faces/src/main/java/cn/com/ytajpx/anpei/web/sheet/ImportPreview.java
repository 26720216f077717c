package cn.com.ytajpx.anpei.web.sheet;

import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.sheet.Column;
import cn.com.ytajpx.anpei.sheet.Finding;
import cn.com.ytajpx.anpei.sheet.ImportChoice;
import cn.com.ytajpx.anpei.sheet.ImportStatus;
import cn.com.ytajpx.anpei.sheet.SheetImport;
import cn.com.ytajpx.anpei.sheet.ShownRow;
import cn.com.ytajpx.anpei.sheet.Verdict;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * One import, named by the address: its rows with the errors at their cells ({@code a:importRows}), and the choice
 * ({@code a:importChoice}). A page's bean says where its imports come from and how their cells read.
 */
public abstract class ImportPreview<I extends SheetImport, C extends Enum<C> & Column> {

    private static final int ROWS = 50;

    private final String home;
    private final Class<C> columns;

    @Inject
    private Refusals refusals;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private I sheet;
    private Verdict show;
    private int after;
    private List<ShownRow<C>> rows;

    /** @param home the address below which each import has its own */
    protected ImportPreview(String home, Class<C> columns) {
        this.home = home;
        this.columns = columns;
    }

    /** @throws Refused if there is none of that id */
    protected abstract I find(long id);

    protected abstract List<ShownRow<C>> rows(long id, Set<Verdict> verdicts, int afterRow, int most);

    protected abstract void store(long id, ImportChoice choice);

    protected abstract void discard(long id);

    /** What is shown of an understood cell that is not empty. */
    protected abstract String understood(C column, String text);

    /** Whether the address names one import, not the list. */
    public boolean isAsked() {
        return id != null && !id.isEmpty();
    }

    /** Before anything of the page is asked, at the first look and when a button was pressed. */
    @PostConstruct
    void look() {
        try {
            sheet = isAsked() ? find(Long.parseLong(id)) : null;
        } catch (NumberFormatException | Refused unknown) {
            sheet = null;
        }
    }

    public void read() {
        if (isAsked() && sheet == null) {
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

    /** {@code null} if the address names none. */
    public I getSheet() {
        return sheet;
    }

    public boolean isInPreview() {
        return sheet != null && sheet.status() == ImportStatus.PREVIEW;
    }

    public boolean isStored() {
        return sheet != null && sheet.status() == ImportStatus.STORED;
    }

    /** Preview and stored imports still have their rows. */
    public boolean isWithRows() {
        return isInPreview() || isStored();
    }

    /** Those that a row of it can have, in the order in which they are counted. */
    public Set<Verdict> getVerdicts() {
        return EnumSet.allOf(Verdict.class);
    }

    public int count(Verdict verdict) {
        return switch (verdict) {
            case GOOD -> sheet.goodRows();
            case WARNED -> sheet.warnedRows();
            case BAD -> sheet.badRows();
            case KNOWN -> sheet.knownRows();
        };
    }

    public List<ShownRow<C>> getRows() {
        if (rows == null) {
            Set<Verdict> verdicts = show == null ? EnumSet.allOf(Verdict.class) : EnumSet.of(show);
            rows = rows(sheet.id(), verdicts, after, ROWS + 1);
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
        return home + "/" + id + "?show=" + (verdict == null ? "" : verdict.name().toLowerCase(Locale.ROOT))
                + (afterRow > 0 ? "&after=" + afterRow : "");
    }

    /** The only verdict that is shown; {@code null} for all. */
    public Verdict getShow() {
        return show;
    }

    public C[] getColumns() {
        return columns.getEnumConstants();
    }

    /** What stands in a cell; what was understood in words. */
    public String shown(ShownRow<C> row, C column) {
        var text = row.cell(column);
        return row.verdict() == Verdict.BAD || text.isEmpty() ? text : understood(column, text);
    }

    /** What is said of a cell, in words. */
    public String said(ShownRow<C> row, C column) {
        return row.findingsAt(column).stream().map(finding -> finding.said(words)).collect(Collectors.joining(" "));
    }

    public boolean bad(ShownRow<C> row, C column) {
        return row.findingsAt(column).stream().anyMatch(Finding::bad);
    }

    public void storeGoodRows() {
        then(() -> store(sheet.id(), ImportChoice.ALL_GOOD_ROWS));
    }

    public void storeOnlyIfAllGood() {
        then(() -> store(sheet.id(), ImportChoice.ONLY_IF_ALL_GOOD));
    }

    public void discard() {
        then(() -> discard(sheet.id()));
    }

    /** Shows what came of it at the same address, so that reloading does nothing twice; a refusal is shown at once. */
    protected void then(Runnable deed) {
        if (refusals.unlessRefused(deed)) {
            Faces.redirect(home + "/" + sheet.id());
        } else {
            look();
        }
    }
}
