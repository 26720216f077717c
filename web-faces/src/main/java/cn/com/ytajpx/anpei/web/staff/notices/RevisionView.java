package cn.com.ytajpx.anpei.web.staff.notices;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.notice.NoticeDesk;
import cn.com.ytajpx.anpei.notice.NoticeRevision;
import cn.com.ytajpx.anpei.web.ui.Done;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import cn.com.ytajpx.anpei.web.ui.TextDifference;
import cn.com.ytajpx.anpei.web.ui.TextDifference.Piece;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.omnifaces.util.Faces;

/** One revision of a notice: what it changed about the one before, and what has become different since. */
@Named
@RequestScoped
public class RevisionView {

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

    private List<NoticeRevision> all = List.of();
    private NoticeRevision one;

    @PostConstruct
    void find() {
        if (open.isThere()) {
            all = desk.revisions(open.getOne().id());
            one = all.stream().filter(each -> each.revision() == address.number().orElse(-1)).findFirst().orElse(null);
        }
    }

    public void read() {
        if (one == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    public NoticeRevision getOne() {
        return one;
    }

    public String getDeed() {
        return words.text(one.deed());
    }

    /** What this revision changed, with the lines around it; empty where it is the first, or changed no words. */
    public List<Piece> getChanges() {
        return all.stream().filter(each -> each.revision() < one.revision()).findFirst().map(before -> changes(before, one)).orElse(List.of());
    }

    public boolean isFirst() {
        return all.get(all.size() - 1) == one;
    }

    public boolean isPresent() {
        return all.get(0) == one;
    }

    /** What would change if it were restored. */
    public List<Piece> getBack() {
        return changes(all.get(0), one);
    }

    public void restore() {
        if (refusals.unlessRefused(() -> desk.restore(open.getOne().id(), open.getOne().revision(), one.revision()))) {
            done.say(words.text("staff-notice.restored", one.ordinal()));
            Faces.redirect(open.getAddress());
        }
    }

    private static List<Piece> changes(NoticeRevision older, NoticeRevision newer) {
        var pieces = TextDifference.between(older.inLines(), newer.inLines());
        return pieces.stream().allMatch(piece -> piece.change() == TextDifference.Change.KEPT) ? List.of() : TextDifference.around(pieces);
    }
}
