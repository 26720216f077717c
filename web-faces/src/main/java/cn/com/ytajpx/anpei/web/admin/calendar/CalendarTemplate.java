package cn.com.ytajpx.anpei.web.admin.calendar;

import cn.com.ytajpx.anpei.calendar.CalendarDesk;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.web.ui.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A year as a file: the loaded one, or an example to fill in. */
@WebServlet("/admin/files/calendar.csv")
public class CalendarTemplate extends HttpServlet {

    @Inject
    private transient CalendarDesk calendar;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var year = CalendarLoad.year(request);
        try {
            var content = calendar.file(year);
            Download.send(response, "text/csv; charset=UTF-8", words.text("calendar.file-name", String.valueOf(year)), out -> {
                try {
                    out.write(content);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (Refused unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
