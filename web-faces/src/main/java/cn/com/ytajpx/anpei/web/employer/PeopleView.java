package cn.com.ytajpx.anpei.web.employer;

import cn.com.ytajpx.anpei.clerk.ClerkDesk;
import cn.com.ytajpx.anpei.clerk.FollowedPerson;
import cn.com.ytajpx.anpei.clerk.PeopleFilter;
import cn.com.ytajpx.anpei.clerk.PeopleOrder;
import cn.com.ytajpx.anpei.employer.ClaimState;
import cn.com.ytajpx.anpei.employer.EmploymentClaim;
import cn.com.ytajpx.anpei.employer.OwnPeople;
import cn.com.ytajpx.anpei.preregistration.Cover;
import cn.com.ytajpx.anpei.web.ui.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.omnifaces.util.Faces;

/** The company's people: filtered, sorted, page by page. */
@Named
@RequestScoped
public class PeopleView {

    private static final int ROWS = 50;

    @Inject
    private OutlookView outlook;

    @Inject
    private ClerkDesk desk;

    @Inject
    private OwnPeople people;

    @Inject
    private HttpServletRequest request;

    private PeopleAddress address = new PeopleAddress(PeopleFilter.ALL, PeopleOrder.PRESSING, 1);
    private List<FollowedPerson> wanted = List.of();
    private List<EmploymentClaim> claims = List.of();

    public void read() {
        try {
            address = PeopleAddress.of(new Asked(request));
        } catch (IllegalArgumentException odd) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
            return;
        }
        if (outlook.isConfirmed()) {
            wanted = desk.people(outlook.getOutlook(), address.filter(), address.order());
            claims = people.claims().stream().filter(each -> each.state() != ClaimState.AGREED).toList();
        }
    }

    public List<FollowedPerson> getRows() {
        return wanted.stream().skip((address.page() - 1L) * ROWS).limit(ROWS).toList();
    }

    /** People whom the centre looks at, or would not have entered. */
    public List<EmploymentClaim> getClaims() {
        return claims;
    }

    public int getAll() {
        return wanted.size();
    }

    public int getPage() {
        return address.page();
    }

    public int getPages() {
        return Math.max(1, (wanted.size() + ROWS - 1) / ROWS);
    }

    public String getAddress() {
        return "/employer/people" + address.query().beforePage();
    }

    public String getExport() {
        return "/employer/files/people.xlsx" + address.query();
    }

    public PeopleFilter getFilter() {
        return address.filter();
    }

    public PeopleOrder getOrder() {
        return address.order();
    }

    public PeopleOrder[] getOrders() {
        return PeopleOrder.values();
    }

    public Cover[] getCovers() {
        return Cover.values();
    }

    public boolean isFiltered() {
        return !address.filter().equals(PeopleFilter.ALL);
    }
}
