package cn.com.ytajpx.anpei.web.staff.notices;

import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.notice.NoticeDesk;
import cn.com.ytajpx.anpei.notice.NoticeReason;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.web.ui.Asked;
import cn.com.ytajpx.anpei.web.ui.Done;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import cn.com.ytajpx.anpei.web.ui.UploadedFile;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Takes a file for the notice {@code ?notice=17} and leads back to it, with what is wrong with the file where it was refused. */
@WebServlet("/staff/files/notice.upload")
@MultipartConfig(maxFileSize = 10L << 20, maxRequestSize = 11L << 20)
public class NoticeUpload extends HttpServlet {

    private static final long MEGABYTES = 10;

    @Inject
    private transient NoticeDesk desk;

    @Inject
    private transient Refusals refusals;

    @Inject
    private transient Done done;

    @Inject
    private transient Words words;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Long notice;
        try {
            notice = new Asked(request).id("notice");
        } catch (IllegalArgumentException odd) {
            notice = null;
        }
        if (notice == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        long id = notice;
        if (refusals.unlessRefused(() -> attach(id, file(request)))) {
            done.say(words.text("staff-notice.attached"));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", NoticeAddress.of(id));
        } else {
            request.getRequestDispatcher(NoticeAddress.of(id)).forward(request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/staff/notices");
    }

    private void attach(long id, Part file) {
        try (var content = file.getInputStream()) {
            desk.attach(id, file.getSubmittedFileName(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Part file(HttpServletRequest request) {
        return UploadedFile.of(request, MEGABYTES << 20, Refusal.at("file", NoticeReason.NOTICE_FILE_MISSING),
                Refusal.at("file", NoticeReason.NOTICE_FILE_TOO_LARGE, MEGABYTES));
    }
}
