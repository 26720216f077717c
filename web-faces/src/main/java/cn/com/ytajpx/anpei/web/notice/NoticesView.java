package cn.com.ytajpx.anpei.web.notice;

import cn.com.ytajpx.anpei.notice.FileLine;
import cn.com.ytajpx.anpei.notice.Notice;
import cn.com.ytajpx.anpei.notice.NoticeLine;
import cn.com.ytajpx.anpei.notice.NoticePage;
import cn.com.ytajpx.anpei.notice.NoticeSearch;
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
    private List<FileLine> files;
    private Notice one;
    private NoticesAddress address = NoticesAddress.FIRST;

    @PostConstruct
    void find() {
        if (isAsked()) {
            one = notices.notice(slug).orElse(null);
        }
    }

    public void read() {
        if (isAsked()) {
            if (one == null) {
                Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            }
            return;
        }
        try {
            address = NoticesAddress.of(request);
        } catch (IllegalArgumentException odd) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
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

    /** Files to download. */
    public List<FileLine> getFiles() {
        if (files == null) {
            files = notices.files(one);
        }
        return files;
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
            page = notices.page(address.search(), address.page());
        }
        return page;
    }

    public NoticeSearch getSearch() {
        return address.search();
    }

    /** The archive: every year that has notices, leading to them with the same words. */
    public List<Year> getYears() {
        return notices.years().stream().map(year -> new Year(year.toString(), address.in(year), year.equals(address.search().year()))).toList();
    }

    public String getEveryYear() {
        return address.in(null);
    }

    public String getBeforePage() {
        return address.beforePage();
    }

    /** The lines of this page under their headings: pinned, unless something was looked for, then by year. */
    public List<NoticeGroup> getGroups() {
        var groups = new ArrayList<NoticeGroup>();
        boolean mixed = !address.search().all();
        for (var line : getPage().lines()) {
            if (groups.isEmpty() || !groups.get(groups.size() - 1).takes(line, mixed)) {
                groups.add(new NoticeGroup(line, mixed));
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

    /** A year of the archive; written without digit grouping. */
    public record Year(String year, String address, boolean current) {
    }
}
