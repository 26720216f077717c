package cn.com.ytajpx.anpei.web.reminder;

import cn.com.ytajpx.anpei.reminder.ReminderReport;
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

/** The filtered list of the due as a sheet. */
@WebServlet({"/staff/files/due.xlsx", "/ops/files/due.xlsx"})
public class DueDownload extends HttpServlet {

    @Inject
    private transient ReminderReport report;

    @Inject
    private transient PageWords allWords;

    @Inject
    private transient Reading reading;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var words = allWords.in(reading.getLanguage());
        try {
            var address = DueAddress.of(new Asked(request), LocalDate.now(clock));
            Download.workbook(response, words.text("due.file", address.asOf().toString()),
                    out -> report.export(address.asOf(), address.filter(), address.order(), address.descending(), out, words));
        } catch (IllegalArgumentException odd) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
