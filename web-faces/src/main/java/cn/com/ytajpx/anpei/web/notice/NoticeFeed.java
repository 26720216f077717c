package cn.com.ytajpx.anpei.web.notice;

import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.installation.Installation;
import cn.com.ytajpx.anpei.notice.Notice;
import cn.com.ytajpx.anpei.notice.NoticeService;
import cn.com.ytajpx.anpei.web.reading.PageWords;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The newest notices for feed readers. Those that ask again with the tag of what they got are told when nothing has changed. */
@WebServlet({"/notices.atom", "/notices.rss"})
public class NoticeFeed extends HttpServlet {

    @Inject
    private transient NoticeService notices;

    @Inject
    private transient PageWords words;

    @Inject
    private transient Installation installation;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean atom = request.getServletPath().endsWith(".atom");
        var bytes = written(notices.feed(), atom).getBytes(StandardCharsets.UTF_8);
        var tag = '"' + UUID.nameUUIDFromBytes(bytes).toString() + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=300");
        var known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(atom ? "application/atom+xml;charset=UTF-8" : "application/rss+xml;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private String written(List<Notice> newest, boolean atom) {
        var chinese = words.in(Language.ZH);
        var title = chinese.text("centre.name") + " " + chinese.text("notices.title");
        return atom ? new AtomFeed(installation.publicUrl(), title).of(newest)
                : new RssFeed(installation.publicUrl(), title, chinese.text("notices.lead")).of(newest);
    }
}
