package cn.com.ytajpx.anpei.web.admin.calendar;

import cn.com.ytajpx.anpei.calendar.CalendarDesk;
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

/** Puts a previewed year in force, or goes back to the preview with what is missing. */
@WebServlet("/admin/files/working-days-confirmed.csv")
public class CalendarLoad extends HttpServlet {

    private static final int NO_YEAR = 0;

    @Inject
    private transient CalendarDesk calendar;

    @Inject
    private transient CalendarPreview preview;

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
        var text = String.valueOf(request.getParameter("content"));
        if (refusals.unlessRefused(() -> calendar.load(year, text, request.getParameter("replace") != null))) {
            var words = allWords.in(reading.getLanguage());
            done.say(words.text("calendar.loaded", String.valueOf(year)));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/admin/calendar/" + year);
        } else {
            preview.show(calendar.judge(year, text), text);
            request.getRequestDispatcher("/admin/calendar").forward(request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/admin/calendar");
    }

    /** What was typed as the year; something that is none is refused like one that is out of range. */
    static int year(HttpServletRequest request) {
        var typed = request.getParameter("year");
        return typed != null && typed.strip().matches("\\d{4}") ? Integer.parseInt(typed.strip()) : NO_YEAR;
    }
}
