package cn.com.ytajpx.anpei.web.staff.changes;

import cn.com.ytajpx.anpei.classchange.ClassChangeDesk;
import cn.com.ytajpx.anpei.common.Refused;
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

/** Who was told of the change {@code ?change=17}, as a sheet. */
@WebServlet("/staff/files/class-change.xlsx")
public class ToldDownload extends HttpServlet {

    @Inject
    private transient ClassChangeDesk desk;

    @Inject
    private transient PageWords allWords;

    @Inject
    private transient Reading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var words = allWords.in(reading.getLanguage());
        try {
            var change = new Asked(request).id("change");
            if (change == null) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
            Download.workbook(response, words.text("files.told", change.toString()), out -> desk.export(change, out, words));
        } catch (IllegalArgumentException odd) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (Refused unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
