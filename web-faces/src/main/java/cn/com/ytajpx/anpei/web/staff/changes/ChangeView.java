package cn.com.ytajpx.anpei.web.staff.changes;

import cn.com.ytajpx.anpei.classchange.ClassChange;
import cn.com.ytajpx.anpei.classchange.ClassChangeDesk;
import cn.com.ytajpx.anpei.classchange.ClassEdit;
import cn.com.ytajpx.anpei.classchange.PeopleCount;
import cn.com.ytajpx.anpei.classchange.ToldPerson;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.message.MessageStatus;
import cn.com.ytajpx.anpei.plan.FactDifference;
import cn.com.ytajpx.anpei.web.ui.Asked;
import cn.com.ytajpx.anpei.web.ui.Done;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One change: before and after, the edits it gathered, how long it waits, and who was told. */
@Named
@RequestScoped
public class ChangeView {

    private static final int ROWS = 100;

    @Inject
    private ClassChangeDesk desk;

    @Inject
    private Refusals refusals;

    @Inject
    private Done done;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private ClassChange change;
    private PeopleCount count;
    private int page = 1;

    /** Whether the address names one change, not the list. */
    public boolean isAsked() {
        return id != null && !id.isEmpty();
    }

    /** Before anything of the page is asked, at the first look and when a button was pressed. */
    @PostConstruct
    void find() {
        try {
            change = isAsked() && id.matches("[1-9][0-9]{0,17}") ? desk.change(Long.parseLong(id)) : null;
        } catch (Refused unknown) {
            change = null;
        }
    }

    public void read() {
        if (change == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        try {
            page = new Asked(request).page();
        } catch (IllegalArgumentException odd) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
        }
    }

    public ClassChange getOne() {
        return change;
    }

    public List<Line> getLines() {
        return lines(change.differences());
    }

    public List<Line> lines(List<FactDifference> differences) {
        return differences.stream().map(each -> new Line(words.text(each.fact()), each.before(words), each.after(words))).toList();
    }

    public List<ClassEdit> getEdits() {
        return desk.edits(change.id());
    }

    public PeopleCount getCount() {
        if (count == null) {
            count = desk.people(change.id());
        }
        return count;
    }

    public List<ToldPerson> getPeople() {
        return desk.people(change.id(), (page - 1) * ROWS, ROWS);
    }

    public int getPage() {
        return page;
    }

    public long getPages() {
        return (getCount().all() + ROWS - 1) / ROWS;
    }

    /** Whole minutes until people are told, at least 0. */
    public long getMinutesLeft() {
        return Math.max(0, (Duration.between(LocalDateTime.now(clock), change.dueAt()).toSeconds() + 59) / 60);
    }

    public String tone(MessageStatus status) {
        return switch (status) {
            case SENT -> "done";
            case WAITING, FAILED -> "soon";
            case GIVEN_UP -> "void";
            case SUPPRESSED -> "";
        };
    }

    public void sendNow() {
        if (refusals.unlessRefused(() -> desk.sendNow(change.id()))) {
            done.say(words.text("change.sending-now"));
            Faces.redirect("/staff/plan/changes/" + change.id());
        }
    }

    /** A fact that differs, in words. */
    public record Line(String fact, String before, String after) {
    }
}
