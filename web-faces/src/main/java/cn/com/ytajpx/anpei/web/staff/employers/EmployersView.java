package cn.com.ytajpx.anpei.web.staff.employers;

import cn.com.ytajpx.anpei.employer.Employer;
import cn.com.ytajpx.anpei.employer.EmployerClerk;
import cn.com.ytajpx.anpei.employer.EmployerDesk;
import cn.com.ytajpx.anpei.employer.EmployerFilter;
import cn.com.ytajpx.anpei.employer.EmployerOrder;
import cn.com.ytajpx.anpei.employer.EmployerRow;
import cn.com.ytajpx.anpei.employer.EmploymentClaim;
import cn.com.ytajpx.anpei.web.ui.Asked;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** The companies: what waits for a decision, and the list. */
@Named
@RequestScoped
public class EmployersView {

    private static final int ROWS = 50;

    @Inject
    private EmployerDesk desk;

    @Inject
    private HttpServletRequest request;

    private EmployersAddress address = new EmployersAddress(EmployerFilter.ALL, EmployerOrder.NAME, 1);
    private List<EmployerRow> rows = List.of();
    private long all;
    private List<EmployerClerk> waiting;
    private List<EmploymentClaim> claims;
    private final Map<Long, String> knownAs = new HashMap<>();
    private final Map<Long, String> worksAt = new HashMap<>();

    @PostConstruct
    void ask() {
        waiting = desk.waiting();
        claims = desk.claims();
    }

    public void read() {
        try {
            address = EmployersAddress.of(new Asked(request));
        } catch (IllegalArgumentException odd) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
            return;
        }
        var page = desk.page(address.filter(), address.order(), (address.page() - 1) * ROWS, ROWS);
        all = page.all();
        rows = page.rows();
    }

    public List<EmployerClerk> getWaiting() {
        return waiting;
    }

    public List<EmploymentClaim> getClaims() {
        return claims;
    }

    /** How the centre calls the company that the clerk names; empty where it does not know the code yet. */
    public String knownAs(EmployerClerk clerk) {
        return knownAs.computeIfAbsent(clerk.id(), id -> desk.known(clerk).map(Employer::name).orElse(""));
    }

    /** Where the claimed person works; empty for nowhere. */
    public String worksAt(EmploymentClaim claim) {
        return worksAt.computeIfAbsent(claim.id(), id -> desk.worksAt(claim).map(Employer::name).orElse(""));
    }

    public List<EmployerRow> getRows() {
        return rows;
    }

    public long getAll() {
        return all;
    }

    public int getPage() {
        return address.page();
    }

    public long getPages() {
        return Math.max(1, (all + ROWS - 1) / ROWS);
    }

    public String getAddress() {
        return "/staff/employers" + address.query().beforePage();
    }

    public String getExport() {
        return "/staff/files/employers.xlsx" + address.query();
    }

    public EmployerFilter getFilter() {
        return address.filter();
    }

    public EmployerOrder getOrder() {
        return address.order();
    }

    public EmployerOrder[] getOrders() {
        return EmployerOrder.values();
    }

    public boolean isFiltered() {
        return !address.filter().equals(EmployerFilter.ALL);
    }
}
