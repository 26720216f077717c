package cn.com.ytajpx.anpei.web.staff.plan;

import cn.com.ytajpx.anpei.plan.PlanImport;
import cn.com.ytajpx.anpei.web.reading.PageWords;
import cn.com.ytajpx.anpei.web.reading.Reading;
import cn.com.ytajpx.anpei.web.ui.Done;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes a previewed plan into the plan, or leads back to the form with what was refused. */
@WebServlet("/staff/files/plan-load.xlsx")
public class PlanLoad extends HttpServlet {

    static final String FORM = "/staff/plan/import";

    private static final int NO_YEAR = 0;

    @Inject
    private transient PlanImport sheets;

    @Inject
    private transient Refusals refusals;

    @Inject
    private transient Done done;

    @Inject
    private transient PageWords allWords;

    @Inject
    private transient Reading reading;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var year = year(request);
        if (refusals.unlessRefused(() -> load(request, year))) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", PlanAddress.of(year));
        } else {
            request.getRequestDispatcher(FORM).forward(request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/staff/plan");
    }

    private void load(HttpServletRequest request, int year) {
        var loaded = sheets.load(year, String.valueOf(request.getParameter("content")));
        done.say(allWords.in(reading.getLanguage()).text("plan-import.done", loaded));
    }

    /** What was typed as the year; something that is none is refused like one without a plan. */
    static int year(HttpServletRequest request) {
        var typed = request.getParameter("year");
        return typed != null && typed.strip().matches("\\d{4}") ? Integer.parseInt(typed.strip()) : NO_YEAR;
    }
}
