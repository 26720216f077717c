package cn.com.ytajpx.anpei.web.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The address the person asked for, before the server turned it into a view. */
final class PageAddress {

    private static final int LONGEST_QUERY = 1000;

    private PageAddress() {
    }

    /** With its parameters, unless they are very many; of a failed request, where it failed. */
    static String whole(HttpServletRequest request) {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null) {
            return failed;
        }
        var forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) != null;
        var query = forwarded ? (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING) : request.getQueryString();
        return query == null || query.length() > LONGEST_QUERY ? of(request) : of(request) + "?" + query;
    }

    static String of(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        var address = asked == null ? request.getRequestURI() : (String) asked;
        return address.equals("/index") ? "/" : address;
    }
}
