package cn.com.ytajpx.anpei.web.staff.reconciliation;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.message.Channel;
import cn.com.ytajpx.anpei.reconciliation.ClassOverview;
import cn.com.ytajpx.anpei.reconciliation.Difference;
import cn.com.ytajpx.anpei.reconciliation.FiveList;
import cn.com.ytajpx.anpei.reconciliation.FiveListsPage;
import cn.com.ytajpx.anpei.reconciliation.GapDesk;
import cn.com.ytajpx.anpei.reconciliation.Overview;
import cn.com.ytajpx.anpei.reconciliation.Reconciliation;
import cn.com.ytajpx.anpei.reconciliation.ReconciliationFilter;
import cn.com.ytajpx.anpei.reconciliation.ReconciliationOrder;
import cn.com.ytajpx.anpei.reconciliation.ReconciliationRow;
import cn.com.ytajpx.anpei.reconciliation.WouldRemind;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.web.ui.Asked;
import cn.com.ytajpx.anpei.web.ui.Done;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The five lists: all classes at a glance, or the rows of one list. What is shown stands in the address. */
@Named
@RequestScoped
public class ReconciliationView {

    static final String PATH = "/staff/reconciliation";

    private static final int ROWS = 50;

    @Inject
    private Reconciliation reconciliation;

    @Inject
    private GapDesk gaps;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    @Inject
    private Refusals refusals;

    @Inject
    private Done done;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String below;

    private ReconciliationAddress address;
    private Overview overview;
    private FiveListsPage page;
    private WouldRemind wouldRemind;

    public void read() {
        if (below != null && !below.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        try {
            address();
        } catch (IllegalArgumentException odd) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
        }
    }

    private ReconciliationAddress address() {
        if (address == null) {
            address = ReconciliationAddress.of(new Asked(request), LocalDate.now(clock).getYear());
        }
        return address;
    }

    public Overview getOverview() {
        if (overview == null) {
            overview = isListed() ? page().overview() : reconciliation.overview(filter().planYear());
        }
        return overview;
    }

    private FiveListsPage page() {
        if (page == null) {
            page = reconciliation.page(filter(), address().order(), (address().page() - 1) * ROWS, ROWS);
        }
        return page;
    }

    /** The lists with their numbers, of the class that is asked for or of all. */
    public List<Figure> getFigures() {
        return Arrays.stream(FiveList.values()).map(list -> new Figure(list, count(list), addressOf(list, filter().classCode()),
                list == filter().list())).toList();
    }

    private long count(FiveList list) {
        return getOverview().classes().stream()
                .filter(each -> filter().classCode() == null || each.trainingClass().code().equals(filter().classCode()))
                .mapToLong(each -> each.of(list)).sum();
    }

    /** Classes with somebody in them, or with a roster. */
    public List<ClassOverview> getClasses() {
        return getOverview().classes().stream().filter(each -> each.all() > 0 || each.roster().isPresent()).toList();
    }

    /** The lists of a class as a bar; the fullest class has the longest. */
    public List<Segment> segments(ClassOverview each) {
        long most = getOverview().classes().stream().mapToLong(ClassOverview::all).max().orElse(1);
        var segments = new ArrayList<Segment>();
        double from = 0;
        for (var list : FiveList.values()) {
            double width = each.of(list) * 100.0 / Math.max(1, most);
            if (width > 0) {
                segments.add(new Segment(list, from, width));
            }
            from += width;
        }
        return segments;
    }

    public String addressOf(FiveList list, String classCode) {
        return PATH + address().with(list, classCode).query();
    }

    /** Whether rows are shown, not the classes at a glance; asked before {@link #read} has looked at the address. */
    public boolean isListed() {
        try {
            return filter().list() != null || filter().classCode() != null || !filter().text().isEmpty();
        } catch (IllegalArgumentException odd) {
            return false;
        }
    }

    public boolean isRemindable() {
        return filter().list() == FiveList.ONLY_HERE && request.isUserInRole(Permission.RECONCILE);
    }

    public boolean isImporter() {
        return request.isUserInRole(Permission.RECONCILE);
    }

    public List<ReconciliationRow> getRows() {
        return page().rows();
    }

    public long getCount() {
        return filter().list() == null ? Arrays.stream(FiveList.values()).mapToLong(this::count).sum() : count(filter().list());
    }

    public boolean differs(ReconciliationRow row, String what) {
        return row.here() != null && row.there() != null && row.differences().contains(Difference.valueOf(what));
    }

    public int getPage() {
        return address().page();
    }

    public long getPages() {
        return (getCount() + ROWS - 1) / ROWS;
    }

    public String getBeforePage() {
        return PATH + address().query().beforePage();
    }

    public String getExport() {
        return "/staff/files/reconciliation.xlsx" + address().query();
    }

    public String sorting(String order) {
        return PATH + address().sortedBy(ReconciliationOrder.valueOf(order)).query();
    }

    /** For {@code aria-sort}. */
    public String sorted(String order) {
        return address().order().name().equals(order) ? "ascending" : null;
    }

    public ReconciliationFilter filter() {
        return address().filter();
    }

    public WouldRemind getWouldRemind() {
        if (wouldRemind == null) {
            wouldRemind = gaps.wouldRemind(filter().planYear(), filter().classCode());
        }
        return wouldRemind;
    }

    /** Who would be told and how: 站内消息 3、电子邮件 10、短信 12. */
    public String getByChannel() {
        var parts = new ArrayList<String>();
        for (var channel : Channel.values()) {
            if (getWouldRemind().byChannel().get(channel) > 0) {
                parts.add(words.text("reconcile.by-channel", words.text(channel), getWouldRemind().byChannel().get(channel)));
            }
        }
        return String.join(words.text("reconcile.and"), parts);
    }

    public void remind() {
        if (refusals.unlessRefused(() -> done.say(words.text("reconcile.reminded", gaps.remind(filter().planYear(), filter().classCode()))))) {
            Faces.redirect(addressOf(FiveList.ONLY_HERE, filter().classCode()));
        }
    }

    /** A list with its number, leading to its rows. */
    public record Figure(FiveList list, long number, String address, boolean current) {
    }

    /** A part of a bar, in hundredths of the longest. */
    public record Segment(FiveList list, double from, double width) {
    }
}
