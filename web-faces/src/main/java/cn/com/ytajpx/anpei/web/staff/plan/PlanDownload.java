package cn.com.ytajpx.anpei.web.staff.plan;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.PlanImport;
import cn.com.ytajpx.anpei.web.ui.Days;
import cn.com.ytajpx.anpei.web.ui.WorkbookDownload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Annex 1 as a sheet: of a year, or empty to be filled in. */
@WebServlet({"/staff/files/plan.xlsx", "/staff/files/plan-template.xlsx"})
public class PlanDownload extends WorkbookDownload {

    @Inject
    private transient PlanImport sheets;

    @Inject
    private transient Days days;

    @Override
    protected Workbook asked(HttpServletRequest request, Words words) {
        if (request.getServletPath().endsWith("plan-template.xlsx")) {
            return new Workbook(words.text("plan-import.template-name"), out -> sheets.writeTemplate(out, words));
        }
        var year = PlanAddress.year(request.getParameter("year"), days.getToday()).orElseThrow(() -> new IllegalArgumentException("no year"));
        return new Workbook(words.text("plan-import.file-name", String.valueOf(year)), out -> sheets.export(year, out));
    }
}
