package cn.com.ytajpx.anpei.web.reminder;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.reminder.ReminderReport;
import cn.com.ytajpx.anpei.web.ui.Asked;
import cn.com.ytajpx.anpei.web.ui.WorkbookDownload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;

/** The filtered list of the due as a sheet. */
@WebServlet({"/staff/files/due.xlsx", "/ops/files/due.xlsx"})
public class DueDownload extends WorkbookDownload {

    @Inject
    private transient ReminderReport report;

    @Inject
    private transient Clock clock;

    @Override
    protected Workbook asked(HttpServletRequest request, Words words) {
        var address = DueAddress.of(new Asked(request), LocalDate.now(clock));
        return new Workbook(words.text("due.file", address.asOf().toString()),
                out -> report.export(address.list(), out, words));
    }
}
