package cn.com.ytajpx.anpei.web.staff.preregistrations;

import cn.com.ytajpx.anpei.listing.CountedPage;
import cn.com.ytajpx.anpei.listing.ListPlace;
import cn.com.ytajpx.anpei.plan.AdviceLabel;
import cn.com.ytajpx.anpei.plan.ClassKind;
import cn.com.ytajpx.anpei.preregistration.ClassInUse;
import cn.com.ytajpx.anpei.preregistration.PreregistrationFilter;
import cn.com.ytajpx.anpei.preregistration.PreregistrationList;
import cn.com.ytajpx.anpei.preregistration.PreregistrationOrder;
import cn.com.ytajpx.anpei.preregistration.PreregistrationRow;
import cn.com.ytajpx.anpei.preregistration.PreregistrationState;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The list; what is searched for stands in the address, so that every list can be linked. */
@Named
@RequestScoped
public class PreregistrationsView {

    private static final String HERE = "/staff/preregistrations";
    private static final int ROWS = 25;

    @Inject
    private PreregistrationList list;

    @Inject
    private HttpServletRequest request;

    private ListAddress address;
    private CountedPage<PreregistrationRow> found;
    private List<ClassInUse> classes;

    public void read() {
        try {
            address = ListAddress.of(request);
        } catch (IllegalArgumentException odd) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
            return;
        }
        if (request.getMethod().equals("POST")) {
            Faces.redirect(HERE + address.with(list.discreet(address.filter().text())).query());
            return;
        }
        found = list.page(address.filter(), address.order(), address.place(), ROWS);
        classes = list.classes();
    }

    public CountedPage<PreregistrationRow> getFound() {
        return found;
    }

    public List<ClassInUse> getClasses() {
        return classes;
    }

    public PreregistrationFilter getFilter() {
        return address.filter();
    }

    public PreregistrationOrder getOrder() {
        return address.order();
    }

    /** The address of the page before, empty on the first. */
    public String getPrevious() {
        return addressOf(found.page().previous());
    }

    /** The address of the page after, empty on the last. */
    public String getNext() {
        return addressOf(found.page().next());
    }

    public String getExport() {
        return "/staff/files/preregistrations.xlsx" + address.query();
    }

    /** What was searched for, in the search field; a whole number is not written back. */
    public String getTyped() {
        return isWholeNumber() ? "" : address.filter().text();
    }

    /** Whether a whole ID or mobile number was searched for. */
    public boolean isWholeNumber() {
        return address.filter().text().startsWith("~");
    }

    /** Whether anything is searched for at all. */
    public boolean isFiltered() {
        return !address.filter().equals(PreregistrationFilter.ALL);
    }

    public boolean isMayRegister() {
        return request.isUserInRole(Permission.PREREGISTRATIONS_REGISTER);
    }

    public PreregistrationState[] getStates() {
        return PreregistrationState.values();
    }

    public ClassKind[] getKinds() {
        return ClassKind.values();
    }

    public AdviceLabel[] getRisks() {
        return AdviceLabel.values();
    }

    public PreregistrationOrder[] getOrders() {
        return PreregistrationOrder.values();
    }

    private String addressOf(Optional<ListPlace> place) {
        return place.map(at -> HERE + address.query().with("at", at)).orElse("");
    }
}
