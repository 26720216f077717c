package cn.com.ytajpx.anpei.web.staff.reconciliation;

import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.reconciliation.AtRisk;
import cn.com.ytajpx.anpei.reconciliation.AtRiskFilter;
import cn.com.ytajpx.anpei.reconciliation.AtRiskOrder;
import cn.com.ytajpx.anpei.reconciliation.AtRiskPage;
import cn.com.ytajpx.anpei.reconciliation.AtRiskRow;
import cn.com.ytajpx.anpei.reconciliation.Horizon;
import cn.com.ytajpx.anpei.web.ui.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.omnifaces.util.Faces;

/** Whose certificate will lapse and who is on no way to renew it. What is shown stands in the address. */
@Named
@RequestScoped
public class AtRiskView {

    private static final String PATH = "/staff/at-risk";
    private static final List<Integer> DISTANCES = List.of(30, 60, 90);
    private static final int ROWS = 50;

    @Inject
    private AtRisk atRisk;

    @Inject
    private HttpServletRequest request;

    private AtRiskAddress address;
    private AtRiskPage found;

    public void read() {
        try {
            address = AtRiskAddress.of(new Asked(request));
        } catch (IllegalArgumentException odd) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
        }
    }

    public List<Horizon> getHorizons() {
        return found().horizons();
    }

    public String within(int days) {
        return PATH + address.within(days).query();
    }

    public List<AtRiskRow> getRows() {
        return found().rows();
    }

    public long getCount() {
        return found().count();
    }

    private AtRiskPage found() {
        if (found == null) {
            found = atRisk.page(filter(), address.order(), (address.page() - 1) * ROWS, ROWS, DISTANCES);
        }
        return found;
    }

    public AtRiskFilter filter() {
        return address.filter();
    }

    public boolean isFiltered() {
        return !filter().everybody();
    }

    public Post[] getPosts() {
        return Post.values();
    }

    public int getPage() {
        return address.page();
    }

    public long getPages() {
        return (getCount() + ROWS - 1) / ROWS;
    }

    public String getBeforePage() {
        return PATH + address.query().beforePage();
    }

    public String getExport() {
        return "/staff/files/at-risk.xlsx" + address.query();
    }

    public String sorting(String order) {
        return PATH + address.sortedBy(AtRiskOrder.valueOf(order)).query();
    }

    /** For {@code aria-sort}. */
    public String sorted(String order) {
        return address.order().name().equals(order) ? "ascending" : null;
    }
}
