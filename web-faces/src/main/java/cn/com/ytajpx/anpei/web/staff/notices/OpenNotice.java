package cn.com.ytajpx.anpei.web.staff.notices;

import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.notice.FileLine;
import cn.com.ytajpx.anpei.notice.Notice;
import cn.com.ytajpx.anpei.notice.NoticeDesk;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.web.ui.Done;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDateTime;
import java.util.List;
import org.omnifaces.util.Faces;

/** The notice that the address names, as staff see it before and after it is published, and what can be done with it. */
@Named
@RequestScoped
public class OpenNotice {

    @Inject
    private NoticeDesk desk;

    @Inject
    private NoticeAddress address;

    @Inject
    private Refusals refusals;

    @Inject
    private Done done;

    @Inject
    private Words words;

    private Notice notice;
    private List<FileLine> files;

    /** Before anything of the page is asked, at the first look and when a button was pressed. */
    @PostConstruct
    void find() {
        try {
            notice = address.id().map(desk::notice).orElse(null);
        } catch (Refused unknown) {
            notice = null;
        }
    }

    public void read() {
        if (notice == null) {
            notFound();
        }
    }

    public void notFound() {
        Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
    }

    /** A form also opens for a new one. */
    public void readForm() {
        if (address.id().isPresent()) {
            read();
        }
    }

    public boolean isThere() {
        return notice != null;
    }

    public Notice getOne() {
        return notice;
    }

    public List<FileLine> getFiles() {
        if (files == null) {
            files = desk.files(notice.id());
        }
        return files;
    }

    /** The newest first. */
    public List<Step> getHistory() {
        return desk.revisions(notice.id()).stream().map(each -> new Step(each.revision(), each.ordinal(), words.text(each.deed()), by(each.savedBy()),
                each.savedAt(), each.revision() == notice.revision())).toList();
    }

    /** The name of whoever saved something; notices of changed classes are written by the product itself. */
    public String by(String saved) {
        return CurrentUser.SYSTEM.equals(saved) ? words.text("staff-notice.system") : saved;
    }

    public String getAddress() {
        return NoticeAddress.of(notice.id());
    }

    /** For a new annex after the last. */
    public String getNextAnnex() {
        return getAddress() + "/annexes/new";
    }

    public void publish() {
        settle("staff-notice.published", () -> desk.publish(notice.id(), notice.revision()));
    }

    public void delete() {
        if (refusals.unlessRefused(() -> desk.delete(notice.id()))) {
            done.say(words.text("staff-notice.deleted"));
            Faces.redirect("/staff/notices");
        }
    }

    public void removeAnnex(int ordinal) {
        settle("staff-notice.saved", () -> desk.removeAnnex(notice.id(), notice.revision(), ordinal));
    }

    public void detach(long fileId) {
        settle("staff-notice.detached", () -> desk.detach(fileId));
    }

    private void settle(String said, Runnable deed) {
        if (refusals.unlessRefused(deed)) {
            done.say(words.text(said));
            Faces.redirect(getAddress());
        }
    }

    /** A revision in the list of all. */
    public record Step(int revision, int ordinal, String deed, String by, LocalDateTime at, boolean present) {
    }
}
