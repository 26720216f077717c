package cn.com.ytajpx.anpei.web.site;

import cn.com.ytajpx.anpei.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The area this page is in, for pages that stand in several: {@code #{area.path}/deliveries}. */
@Named
@RequestScoped
public class Area {

    @Inject
    private HttpServletRequest request;

    /** {@code /staff} for {@code /staff/deliveries/17}. */
    public String getPath() {
        var address = PageAddress.of(request);
        int end = address.indexOf('/', 1);
        return end < 0 ? address : address.substring(0, end);
    }

    /** The page's own address, without parameters. */
    public String getHere() {
        return PageAddress.of(request);
    }

    /** Whether this person may open the certificates' pages. */
    public boolean isCertificates() {
        return request.isUserInRole(Permission.STAFF_AREA) && request.isUserInRole(Permission.CERTIFICATES_READ);
    }

    public boolean isDeliveries() {
        return request.isUserInRole(Permission.DELIVERIES_READ);
    }
}
