package cn.com.ytajpx.anpei.web.staff.reconciliation;

import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.reconciliation.AtRisk;
import cn.com.ytajpx.anpei.reconciliation.Reconciliation;
import cn.com.ytajpx.anpei.reconciliation.RosterDesk;
import cn.com.ytajpx.anpei.web.reading.PageWords;
import cn.com.ytajpx.anpei.web.reading.Reading;
import cn.com.ytajpx.anpei.web.ui.Asked;
import cn.com.ytajpx.anpei.web.ui.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** The sheets: an empty roster, rows with errors, the lists, those at risk. */
@WebServlet({"/staff/files/roster-template.xlsx", "/staff/files/roster-bad-rows.xlsx", "/staff/files/reconciliation.xlsx",
    "/staff/files/at-risk.xlsx"})
public class RosterDownload extends HttpServlet {

    @Inject
    private transient RosterDesk rosters;

    @Inject
    private transient Reconciliation reconciliation;

    @Inject
    private transient AtRisk atRisk;

    @Inject
    private transient Clock clock;

    @Inject
    private transient PageWords allWords;

    @Inject
    private transient Reading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var words = allWords.in(reading.getLanguage());
        var asked = new Asked(request);
        try {
            switch (request.getServletPath()) {
                case "/staff/files/roster-template.xlsx" ->
                        Download.workbook(response, words.text("rosters.template-file"), out -> rosters.writeTemplate(out, words));
                case "/staff/files/roster-bad-rows.xlsx" -> {
                    var id = asked.id("roster");
                    if (id == null) {
                        throw new IllegalArgumentException("roster");
                    }
                    Download.workbook(response, words.text("rosters.bad-file", String.valueOf(id)), out -> rosters.writeBadRows(id, out, words));
                }
                case "/staff/files/at-risk.xlsx" -> {
                    var address = AtRiskAddress.of(asked);
                    Download.workbook(response, words.text("risk.file"), out -> atRisk.export(address.filter(), address.order(), out, words));
                }
                default -> {
                    var address = ReconciliationAddress.of(asked, LocalDate.now(clock).getYear());
                    Download.workbook(response, words.text("reconcile.file"),
                            out -> reconciliation.export(address.filter(), address.order(), out, words));
                }
            }
        } catch (IllegalArgumentException odd) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (Refused unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
