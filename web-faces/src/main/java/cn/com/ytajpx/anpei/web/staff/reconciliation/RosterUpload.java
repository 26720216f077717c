package cn.com.ytajpx.anpei.web.staff.reconciliation;

import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.reconciliation.RosterDesk;
import cn.com.ytajpx.anpei.reconciliation.RosterReason;
import cn.com.ytajpx.anpei.sheet.SheetReason;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import cn.com.ytajpx.anpei.web.ui.UploadedFile;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Takes the uploaded roster and leads to its preview, or back to the form with what is wrong with the file. */
@WebServlet("/staff/files/roster.xlsx")
@MultipartConfig(maxFileSize = 10L << 20, maxRequestSize = 11L << 20)
public class RosterUpload extends HttpServlet {

    private static final long MEGABYTES = 10;

    @Inject
    private transient RosterDesk desk;

    @Inject
    private transient Refusals refusals;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var roster = new long[1];
        if (refusals.unlessRefused(() -> roster[0] = preview(request))) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", RostersView.PATH + "/" + roster[0]);
        } else {
            request.getRequestDispatcher(RostersView.PATH).forward(request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(RostersView.PATH);
    }

    private long preview(HttpServletRequest request) {
        var file = UploadedFile.of(request, MEGABYTES << 20, Refusal.at("file", SheetReason.FILE_MISSING),
                Refusal.at("file", SheetReason.FILE_TOO_LARGE, MEGABYTES));
        try (var content = file.getInputStream()) {
            return desk.preview(year(request.getParameter("year")), file.getSubmittedFileName(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int year(String typed) {
        try {
            return Integer.parseInt(typed == null ? "" : typed.strip());
        } catch (NumberFormatException odd) {
            throw new Refused(Refusal.at("year", RosterReason.ROSTER_YEAR_WITHOUT_PLAN, typed == null ? "" : typed));
        }
    }
}
