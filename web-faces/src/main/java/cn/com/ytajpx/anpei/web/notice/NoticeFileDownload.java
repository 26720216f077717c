package cn.com.ytajpx.anpei.web.notice;

import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.notice.NoticeDesk;
import cn.com.ytajpx.anpei.notice.NoticeFile;
import cn.com.ytajpx.anpei.notice.NoticeService;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code /notices/files/17.pdf}: a file of a published notice for everybody, of a draft for those who may edit it. Never shown
 * in the browser: it is a stranger's document, so it is saved, and opened by what it is for.
 */
@WebServlet("/notices/files/*")
public class NoticeFileDownload extends HttpServlet {

    private static final Pattern ADDRESS = Pattern.compile("/([1-9][0-9]{0,17})\\.(?:pdf|docx|xlsx|png|jpg)");

    @Inject
    private transient NoticeService notices;

    @Inject
    private transient NoticeDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = asked(request).flatMap(id -> found(id, request));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(file.get().type().mediaType());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''"
                + URLEncoder.encode(file.get().name(), StandardCharsets.UTF_8).replace("+", "%20"));
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "no-cache");
        var content = file.get().content();
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private Optional<NoticeFile> found(long id, HttpServletRequest request) {
        if (!request.isUserInRole(Permission.NOTICES_EDIT)) {
            return notices.file(id);
        }
        try {
            return Optional.of(desk.file(id));
        } catch (Refused unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Long> asked(HttpServletRequest request) {
        var address = ADDRESS.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        return address.matches() ? Optional.of(Long.parseLong(address.group(1))) : Optional.empty();
    }
}
