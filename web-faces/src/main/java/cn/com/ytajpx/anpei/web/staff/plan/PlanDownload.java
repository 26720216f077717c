package cn.com.ytajpx.anpei.web.staff.plan;

import cn.com.ytajpx.anpei.plan.PlanImport;
import cn.com.ytajpx.anpei.web.reading.PageWords;
import cn.com.ytajpx.anpei.web.reading.Reading;
import cn.com.ytajpx.anpei.web.ui.Days;
import cn.com.ytajpx.anpei.web.ui.Download;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Annex 1 as a sheet: of a year, or empty to be filled in. */
@WebServlet({"/staff/files/plan.xlsx", "/staff/files/plan-template.xlsx"})
public class PlanDownload extends HttpServlet {

    @Inject
    private transient PlanImport sheets;

    @Inject
    private transient PageWords allWords;

    @Inject
    private transient Reading reading;

    @Inject
    private transient Days days;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var words = allWords.in(reading.getLanguage());
        var year = PlanAddress.year(request.getParameter("year"), days.getToday());
        try {
            if (request.getServletPath().endsWith("plan-template.xlsx")) {
                Download.workbook(response, words.text("plan-import.template-name"), out -> sheets.writeTemplate(out, words));
            } else if (year.isEmpty()) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            } else {
                Download.workbook(response, words.text("plan-import.file-name", String.valueOf(year.getAsInt())), out -> sheets.export(year.getAsInt(), out));
            }
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
