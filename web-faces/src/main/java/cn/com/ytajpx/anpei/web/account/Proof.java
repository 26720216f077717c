package cn.com.ytajpx.anpei.web.account;

import jakarta.servlet.http.HttpServletRequest;

/** The handle of the code that a page waits for, from its address or its form. */
final class Proof {

    private Proof() {
    }

    /** Empty when there is none, or none of ours. */
    static String of(HttpServletRequest request) {
        var handle = request.getParameter("proof");
        return handle == null || !handle.matches("[A-Za-z0-9_-]{10,40}") ? "" : handle;
    }
}
