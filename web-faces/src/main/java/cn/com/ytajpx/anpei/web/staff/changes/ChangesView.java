package cn.com.ytajpx.anpei.web.staff.changes;

import cn.com.ytajpx.anpei.classchange.ClassChange;
import cn.com.ytajpx.anpei.classchange.ClassChangeDesk;
import cn.com.ytajpx.anpei.classchange.ClassChangeStatus;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.FactDifference;
import cn.com.ytajpx.anpei.web.ui.AddressQuery;
import cn.com.ytajpx.anpei.web.ui.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** All changes of published classes, the newest first; which of them stands in the address. */
@Named
@RequestScoped
public class ChangesView {

    private static final String PATH = "/staff/plan/changes";
    private static final int ROWS = 30;

    @Inject
    private ClassChangeDesk desk;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private ClassChangeStatus status;
    private int page = 1;

    public void read() {
        try {
            var asked = new Asked(request);
            status = asked.constant("status", ClassChangeStatus.class);
            page = asked.page();
        } catch (IllegalArgumentException odd) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
        }
    }

    public List<ClassChange> getRows() {
        return desk.changes(status, (page - 1) * ROWS, ROWS);
    }

    /** What is different, in short: 报到、学习时间. */
    public String what(ClassChange change) {
        return change.differences().stream().map(FactDifference::fact).map(words::text).collect(Collectors.joining(words.text("class-fact.separator")));
    }

    public List<Choice> getChoices() {
        return Arrays.stream(ClassChangeStatus.values()).map(each -> new Choice(words.text(each), desk.count(each),
                PATH + new AddressQuery().with("status", each), each == status)).toList();
    }

    public long getAll() {
        return desk.count(null);
    }

    public boolean isAny() {
        return status == null;
    }

    public long getPages() {
        return (desk.count(status) + ROWS - 1) / ROWS;
    }

    public int getPage() {
        return page;
    }

    public String getBeforePage() {
        return PATH + new AddressQuery().with("status", status).beforePage();
    }

    /** {@code soon} while it waits, {@code info} while people are told, {@code done} after it. */
    public String tone(ClassChange change) {
        return switch (change.status()) {
            case WAITING -> "soon";
            case SENDING -> "info";
            case SENT -> "done";
            case EMPTY -> "";
        };
    }

    /** A status, how many have it, leading to them. */
    public record Choice(String name, long number, String address, boolean current) {

        /** For the colour of its figure. */
        public String tone() {
            return number == 0 ? "" : address.endsWith(ClassChangeStatus.WAITING.name().toLowerCase(Locale.ROOT)) ? "soon" : "";
        }
    }
}
