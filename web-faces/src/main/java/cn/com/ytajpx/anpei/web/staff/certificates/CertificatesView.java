package cn.com.ytajpx.anpei.web.staff.certificates;

import cn.com.ytajpx.anpei.certificate.CertificateRow;
import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.certificate.RegisterFilter;
import cn.com.ytajpx.anpei.certificate.RegisterOrder;
import cn.com.ytajpx.anpei.certificate.RegisterService;
import cn.com.ytajpx.anpei.certificate.Standing;
import cn.com.ytajpx.anpei.listing.CountedPage;
import cn.com.ytajpx.anpei.listing.ListCount;
import cn.com.ytajpx.anpei.listing.ListPlace;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The register: what is searched for stands in the address, so that every list can be linked. */
@Named
@RequestScoped
public class CertificatesView {

    private static final int ROWS = 25;

    @Inject
    private RegisterService register;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private RegisterAddress address;
    private CountedPage<CertificateRow> found;
    private Integer dueDays;

    public void read() {
        try {
            address = RegisterAddress.of(request);
        } catch (IllegalArgumentException odd) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
            return;
        }
        if (request.getMethod().equals("POST")) {
            Faces.redirect("/staff/certificates" + address.with(register.discreet(getText())).query());
            return;
        }
        found = register.page(address.filter(), address.order(), address.place(), ROWS);
    }

    public List<CertificateRow> getRows() {
        return found.page().rows();
    }

    public ListCount getCount() {
        return found.count();
    }

    public Standing standing(CertificateRow row) {
        if (dueDays == null) {
            dueDays = register.dueDays();
        }
        return Standing.on(LocalDate.now(clock), row.lastValidDay(), dueDays);
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
        return "/staff/files/certificates.xlsx" + address.query();
    }

    public String getText() {
        return address.filter().text();
    }

    /** What was searched for, in the search field; a whole number is not written back. */
    public String getTyped() {
        return isWholeNumber() ? "" : getText();
    }

    /** Whether a whole ID or mobile number was searched for. */
    public boolean isWholeNumber() {
        return getText().startsWith("~");
    }

    public Post getPost() {
        return address.filter().post();
    }

    public Standing getStanding() {
        return address.filter().standing();
    }

    public LocalDate getFrom() {
        return address.filter().from();
    }

    public LocalDate getTo() {
        return address.filter().to();
    }

    public RegisterOrder getOrder() {
        return address.order();
    }

    /** Whether anything is searched for at all. */
    public boolean isFiltered() {
        return !address.filter().equals(RegisterFilter.ALL);
    }

    public Post[] getPosts() {
        return Post.values();
    }

    public Standing[] getStandings() {
        return Standing.values();
    }

    public RegisterOrder[] getOrders() {
        return RegisterOrder.values();
    }

    private String addressOf(Optional<ListPlace> place) {
        return place.map(at -> "/staff/certificates" + address.query() + "&at="
                + URLEncoder.encode(at.toString(), StandardCharsets.UTF_8)).orElse("");
    }
}
