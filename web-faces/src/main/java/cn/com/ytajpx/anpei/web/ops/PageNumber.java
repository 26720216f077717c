package cn.com.ytajpx.anpei.web.ops;

import jakarta.servlet.http.HttpServletRequest;

/** The parameter {@code page} of an address, counted from 1. */
final class PageNumber {

    private static final int MOST = 1_000_000;

    private PageNumber() {
    }

    /** @throws IllegalArgumentException if it is odd */
    static int of(HttpServletRequest request) {
        var asked = request.getParameter("page");
        int page = asked == null || asked.isEmpty() ? 1 : Integer.parseInt(asked);
        if (page < 1 || page > MOST) {
            throw new IllegalArgumentException("page " + page);
        }
        return page;
    }

    /** How many pages {@code rows} fill; at least one. */
    static long pages(long rows, int onOne) {
        return Math.max(1, (rows + onOne - 1) / onOne);
    }
}
