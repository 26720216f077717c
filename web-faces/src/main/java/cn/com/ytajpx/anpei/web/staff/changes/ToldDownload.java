package cn.com.ytajpx.anpei.web.staff.changes;

import cn.com.ytajpx.anpei.classchange.ClassChangeDesk;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.web.ui.Asked;
import cn.com.ytajpx.anpei.web.ui.WorkbookDownload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Who was told of the change {@code ?change=17}, as a sheet. */
@WebServlet("/staff/files/class-change.xlsx")
public class ToldDownload extends WorkbookDownload {

    @Inject
    private transient ClassChangeDesk desk;

    @Override
    protected Workbook asked(HttpServletRequest request, Words words) {
        var change = new Asked(request).id("change");
        if (change == null) {
            throw new IllegalArgumentException("no change");
        }
        return new Workbook(words.text("files.told", change.toString()), out -> desk.export(change, out, words));
    }
}
