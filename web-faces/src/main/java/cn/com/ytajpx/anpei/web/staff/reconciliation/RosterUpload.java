package cn.com.ytajpx.anpei.web.staff.reconciliation;

import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.reconciliation.RosterDesk;
import cn.com.ytajpx.anpei.reconciliation.RosterReason;
import cn.com.ytajpx.anpei.sheet.SheetReason;
import cn.com.ytajpx.anpei.web.ui.Upload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.Optional;

/** Takes an uploaded roster to its preview. */
@WebServlet("/staff/files/roster.xlsx")
@MultipartConfig(maxFileSize = Upload.MOST_BYTES, maxRequestSize = Upload.MOST_OF_A_FORM)
public class RosterUpload extends Upload {

    @Inject
    private transient RosterDesk desk;

    public RosterUpload() {
        super(RostersView.PATH, SheetReason.FILE_MISSING, SheetReason.FILE_TOO_LARGE);
    }

    @Override
    protected Optional<String> take(HttpServletRequest request, String fileName, InputStream content) {
        return Optional.of(RostersView.PATH + "/" + desk.preview(year(request.getParameter("year")), fileName, content));
    }

    private static int year(String typed) {
        try {
            return Integer.parseInt(typed == null ? "" : typed.strip());
        } catch (NumberFormatException odd) {
            throw new Refused(Refusal.at("year", RosterReason.ROSTER_YEAR_WITHOUT_PLAN, typed == null ? "" : typed));
        }
    }
}
