package cn.com.ytajpx.anpei.web.staff.notices;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.notice.AnnexText;
import cn.com.ytajpx.anpei.notice.NoticeDesk;
import cn.com.ytajpx.anpei.web.ui.Done;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.util.Faces;

/** An annex of a notice in a form, a new one or one that is there. */
@Named
@RequestScoped
public class NoticeAnnexView {

    @Inject
    private NoticeDesk desk;

    @Inject
    private OpenNotice open;

    @Inject
    private NoticeAddress address;

    @Inject
    private Refusals refusals;

    @Inject
    private Done done;

    @Inject
    private Words words;

    private int ordinal;
    private String title;
    private String body;
    private int basedOn;
    private boolean previewed;

    @PostConstruct
    void fill() {
        if (!open.isThere()) {
            return;
        }
        var annexes = open.getOne().annexes();
        ordinal = address.number().orElse(annexes.size() + 1);
        basedOn = open.getOne().revision();
        if (isKnown()) {
            title = annexes.get(ordinal - 1).title();
            body = annexes.get(ordinal - 1).body();
        }
    }

    public void read() {
        open.read();
        if (open.isThere() && address.number().isPresent() && !isKnown()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** Whether it is there already. */
    public boolean isKnown() {
        return ordinal >= 1 && ordinal <= open.getOne().annexes().size();
    }

    public int getOrdinal() {
        return ordinal;
    }

    public void save() {
        if (refusals.unlessRefused(() -> desk.saveAnnex(open.getOne().id(), basedOn, ordinal, new AnnexText(title, body)))) {
            done.say(words.text("staff-notice.saved"));
            Faces.redirect(open.getAddress());
        }
    }

    public void preview() {
        previewed = true;
    }

    /** Safe HTML of what is typed, once it was asked for; else {@code null}. */
    public String getLook() {
        return previewed ? desk.preview(body) : null;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public int getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
    }
}
