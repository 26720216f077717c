package cn.com.ytajpx.anpei.web.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The address the person asked for, before the server turned it into a view. */
final class PageAddress {

    private PageAddress() {
    }

    static String of(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        var address = asked == null ? request.getRequestURI() : (String) asked;
        return address.equals("/index") ? "/" : address;
    }
}
