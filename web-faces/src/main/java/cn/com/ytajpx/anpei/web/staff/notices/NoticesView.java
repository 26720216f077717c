package cn.com.ytajpx.anpei.web.staff.notices;

import cn.com.ytajpx.anpei.notice.DeskFilter;
import cn.com.ytajpx.anpei.notice.DeskOrder;
import cn.com.ytajpx.anpei.notice.DeskRow;
import cn.com.ytajpx.anpei.notice.NoticeDesk;
import cn.com.ytajpx.anpei.notice.NoticeStatus;
import cn.com.ytajpx.anpei.web.ui.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.omnifaces.util.Faces;

/** All notices, drafts first of all: what is searched for stands in the address. */
@Named("staffNoticesView")
@RequestScoped
public class NoticesView {

    private static final int ROWS = 50;

    @Inject
    private NoticeDesk desk;

    @Inject
    private HttpServletRequest request;

    private DeskAddress address;
    private List<DeskRow> rows;
    private Long count;

    public void read() {
        try {
            address = DeskAddress.of(new Asked(request));
        } catch (IllegalArgumentException odd) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
        }
    }

    public List<DeskRow> getRows() {
        if (rows == null) {
            rows = desk.find(address.filter(), address.order(), address.descending(), (address.page() - 1) * ROWS, ROWS);
        }
        return rows;
    }

    public long getCount() {
        if (count == null) {
            count = desk.count(address.filter());
        }
        return count;
    }

    public long getPages() {
        return (getCount() + ROWS - 1) / ROWS;
    }

    public int getPage() {
        return address.page();
    }

    public String getBeforePage() {
        return DeskAddress.PATH + address.query().beforePage();
    }

    public String getExport() {
        return "/staff/files/notices.xlsx" + address.query();
    }

    public String sorting(String order) {
        return DeskAddress.PATH + address.sortedBy(DeskOrder.valueOf(order)).query();
    }

    /** For {@code aria-sort}. */
    public String sorted(String order) {
        return !address.order().name().equals(order) ? null : address.descending() ? "descending" : "ascending";
    }

    public DeskFilter getFilter() {
        return address.filter();
    }

    public boolean isFiltered() {
        return !address.filter().search().all() || address.filter().status() != null;
    }

    public NoticeStatus[] getStatuses() {
        return NoticeStatus.values();
    }

    /** Without digit grouping. */
    public List<String> getYears() {
        return desk.years().stream().map(String::valueOf).toList();
    }

    public String getYear() {
        return address.filter().search().year() == null ? "" : address.filter().search().year().toString();
    }
}
