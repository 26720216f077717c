package cn.com.ytajpx.anpei.web.admin.audit;

import cn.com.ytajpx.anpei.audit.AuditService;
import cn.com.ytajpx.anpei.web.reading.PageWords;
import cn.com.ytajpx.anpei.web.reading.Reading;
import cn.com.ytajpx.anpei.web.ui.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The filtered trail as a sheet. */
@WebServlet("/admin/files/audit.xlsx")
public class AuditDownload extends HttpServlet {

    @Inject
    private transient AuditService trail;

    @Inject
    private transient PageWords allWords;

    @Inject
    private transient Reading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var words = allWords.in(reading.getLanguage());
        try {
            var address = AuditAddress.of(request);
            Download.workbook(response, words.text("trail.file"), out -> trail.export(address.filter(), out, words));
        } catch (IllegalArgumentException odd) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
