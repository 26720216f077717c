package cn.com.ytajpx.anpei.web.staff.reconciliation;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.reconciliation.AtRisk;
import cn.com.ytajpx.anpei.reconciliation.Reconciliation;
import cn.com.ytajpx.anpei.reconciliation.RosterDesk;
import cn.com.ytajpx.anpei.web.ui.Asked;
import cn.com.ytajpx.anpei.web.ui.WorkbookDownload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;

/** The sheets: an empty roster, rows with errors, the lists, those at risk. */
@WebServlet({"/staff/files/roster-template.xlsx", "/staff/files/roster-bad-rows.xlsx", "/staff/files/reconciliation.xlsx",
    "/staff/files/at-risk.xlsx"})
public class RosterDownload extends WorkbookDownload {

    @Inject
    private transient RosterDesk rosters;

    @Inject
    private transient Reconciliation reconciliation;

    @Inject
    private transient AtRisk atRisk;

    @Inject
    private transient Clock clock;

    @Override
    protected Workbook asked(HttpServletRequest request, Words words) {
        var asked = new Asked(request);
        return switch (request.getServletPath()) {
            case "/staff/files/roster-template.xlsx" -> new Workbook(words.text("rosters.template-file"), out -> rosters.writeTemplate(out, words));
            case "/staff/files/roster-bad-rows.xlsx" -> {
                var id = asked.id("roster");
                if (id == null) {
                    throw new IllegalArgumentException("no roster");
                }
                yield new Workbook(words.text("rosters.bad-file", String.valueOf(id)), out -> rosters.writeBadRows(id, out, words));
            }
            case "/staff/files/at-risk.xlsx" -> {
                var address = AtRiskAddress.of(asked);
                yield new Workbook(words.text("risk.file"), out -> atRisk.export(address.filter(), address.order(), out, words));
            }
            default -> {
                var address = ReconciliationAddress.of(asked, LocalDate.now(clock).getYear());
                yield new Workbook(words.text("reconcile.file"), out -> reconciliation.export(address.filter(), address.order(), out, words));
            }
        };
    }
}
