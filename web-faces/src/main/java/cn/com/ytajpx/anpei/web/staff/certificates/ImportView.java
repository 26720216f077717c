package cn.com.ytajpx.anpei.web.staff.certificates;

import cn.com.ytajpx.anpei.certificate.CertificateColumn;
import cn.com.ytajpx.anpei.certificate.CertificateImport;
import cn.com.ytajpx.anpei.certificate.ImportService;
import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
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

/** One import: its preview with the errors at their cells, the choice, the result, the undo. */
@Named
@RequestScoped
public class ImportView {

    private static final int ROWS = 50;

    @Inject
    private ImportService service;

    @Inject
    private Refusals refusals;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private CertificateImport sheet;
    private Verdict show;
    private int after;
    private List<ShownRow<CertificateColumn>> rows;

    /** Whether the address names one import, not the list. */
    public boolean isAsked() {
        return id != null && !id.isEmpty();
    }

    /** Before anything of the page is asked, at the first look and when a button was pressed. */
    @PostConstruct
    void find() {
        try {
            sheet = isAsked() ? service.find(Long.parseLong(id)) : null;
        } catch (NumberFormatException | Refused unknown) {
            sheet = null;
        }
    }

    public void read() {
        if (sheet == null) {
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

    public CertificateImport getSheet() {
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

    public List<ShownRow<CertificateColumn>> getRows() {
        if (rows == null) {
            Set<Verdict> verdicts = show == null ? EnumSet.allOf(Verdict.class) : EnumSet.of(show);
            rows = service.rows(sheet.id(), verdicts, after, ROWS + 1);
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
        return "/staff/certificates/imports/" + id + "?show=" + (verdict == null ? "" : verdict.name().toLowerCase(Locale.ROOT))
                + (afterRow > 0 ? "&after=" + afterRow : "");
    }

    public Verdict getShow() {
        return show;
    }

    public CertificateColumn[] getColumns() {
        return CertificateColumn.values();
    }

    /** What stands in a cell; an understood post in words. */
    public String shown(ShownRow<CertificateColumn> row, CertificateColumn column) {
        var text = row.cell(column);
        return column == CertificateColumn.POST && row.verdict() != Verdict.BAD ? words.text(Post.valueOf(text)) : text;
    }

    /** What is said of a cell, in words. */
    public String said(ShownRow<CertificateColumn> row, CertificateColumn column) {
        return row.findingsAt(column).stream().map(finding -> finding.said(words)).collect(Collectors.joining(" "));
    }

    public boolean bad(ShownRow<CertificateColumn> row, CertificateColumn column) {
        return row.findingsAt(column).stream().anyMatch(Finding::bad);
    }

    public void storeGoodRows() {
        then(() -> service.store(sheet.id(), ImportChoice.ALL_GOOD_ROWS));
    }

    public void storeOnlyIfAllGood() {
        then(() -> service.store(sheet.id(), ImportChoice.ONLY_IF_ALL_GOOD));
    }

    public void discard() {
        then(() -> service.discard(sheet.id()));
    }

    public void undo() {
        then(() -> service.undo(sheet.id()));
    }

    /** Shows what came of it at the same address, so that reloading does nothing twice; a refusal is shown at once. */
    private void then(Runnable deed) {
        if (refusals.unlessRefused(deed)) {
            Faces.redirect("/staff/certificates/imports/" + sheet.id());
        } else {
            find();
        }
    }
}
