package cn.com.ytajpx.anpei.web.staff.notices;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.notice.NoticeDesk;
import cn.com.ytajpx.anpei.notice.NoticeReason;
import cn.com.ytajpx.anpei.web.ui.Asked;
import cn.com.ytajpx.anpei.web.ui.Done;
import cn.com.ytajpx.anpei.web.ui.Upload;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Takes a file for the notice {@code ?notice=17}, and leads back to it. */
@WebServlet("/staff/files/notice.upload")
@MultipartConfig(maxFileSize = Upload.MOST_BYTES, maxRequestSize = Upload.MOST_OF_A_FORM)
public class NoticeUpload extends Upload {

    @Inject
    private transient NoticeDesk desk;

    @Inject
    private transient Done done;

    @Inject
    private transient Words words;

    public NoticeUpload() {
        super("/staff/notices", NoticeReason.NOTICE_FILE_MISSING, NoticeReason.NOTICE_FILE_TOO_LARGE);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (notice(request).isPresent()) {
            super.doPost(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    @Override
    protected Optional<String> take(HttpServletRequest request, String fileName, InputStream content) throws IOException {
        desk.attach(notice(request).orElseThrow(), fileName, content.readAllBytes());
        done.say(words.text("staff-notice.attached"));
        return Optional.of(form(request));
    }

    @Override
    protected String form(HttpServletRequest request) {
        return NoticeAddress.of(notice(request).orElseThrow());
    }

    private static Optional<Long> notice(HttpServletRequest request) {
        try {
            return Optional.ofNullable(new Asked(request).id("notice"));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }
}
