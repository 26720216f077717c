package cn.com.ytajpx.anpei.web.staff.preregistrations;

import cn.com.ytajpx.anpei.preregistration.PreregistrationList;
import cn.com.ytajpx.anpei.web.reading.PageWords;
import cn.com.ytajpx.anpei.web.reading.Reading;
import cn.com.ytajpx.anpei.web.ui.Download;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The filtered list as a sheet. */
@WebServlet("/staff/files/preregistrations.xlsx")
public class PreregistrationDownload extends HttpServlet {

    @Inject
    private transient PreregistrationList list;

    @Inject
    private transient PageWords allWords;

    @Inject
    private transient Reading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var words = allWords.in(reading.getLanguage());
        try {
            var address = ListAddress.of(request);
            Download.workbook(response, words.text("preregistrations.file"), out -> list.export(address.filter(), address.order(), out, words));
        } catch (IllegalArgumentException odd) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
