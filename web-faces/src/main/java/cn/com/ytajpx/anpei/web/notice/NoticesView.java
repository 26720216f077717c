package cn.com.ytajpx.anpei.web.notice;

import cn.com.ytajpx.anpei.notice.Notice;
import cn.com.ytajpx.anpei.notice.NoticeLine;
import cn.com.ytajpx.anpei.notice.NoticePage;
import cn.com.ytajpx.anpei.notice.NoticeService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The list of notices, year by year; or one notice, where the address names it. */
@Named
@RequestScoped
public class NoticesView {

    private static final int ON_THE_HOME_PAGE = 3;

    @Inject
    private NoticeService notices;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    private String slug;

    private NoticePage page;
    private List<NoticeLine> newest;
    private Notice one;

    @PostConstruct
    void find() {
        if (isAsked()) {
            one = notices.notice(slug).orElse(null);
        }
    }

    public void read() {
        if (isAsked() && one == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** Whether the address names one notice, not the whole list. */
    public boolean isAsked() {
        return slug != null && !slug.isEmpty();
    }

    /** The notice, {@code null} where there is none of that name. */
    public Notice getOne() {
        return one;
    }

    /** The notice with its annexes as the page links to them. */
    public List<NoticeChapter> getChapters() {
        return NoticeChapter.of(one);
    }

    /** Published before this one, {@code null} if it is the first. */
    public NoticeLine getBefore() {
        return notices.before(one).orElse(null);
    }

    /** Published after this one, {@code null} if it is the newest. */
    public NoticeLine getAfter() {
        return notices.after(one).orElse(null);
    }

    public NoticePage getPage() {
        if (page == null) {
            page = notices.page(askedPage());
        }
        return page;
    }

    /** The lines of this page under their headings: pinned, then by year. */
    public List<NoticeGroup> getGroups() {
        var groups = new ArrayList<NoticeGroup>();
        for (var line : getPage().lines()) {
            if (groups.isEmpty() || !groups.get(groups.size() - 1).takes(line)) {
                groups.add(new NoticeGroup(line));
            }
            groups.get(groups.size() - 1).add(line);
        }
        return groups;
    }

    public List<NoticeLine> getNewest() {
        if (newest == null) {
            newest = notices.newest(ON_THE_HOME_PAGE);
        }
        return newest;
    }

    private int askedPage() {
        var asked = request.getParameter("page");
        return asked != null && asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 1;
    }
}
