package cn.com.ytajpx.anpei.web.account;

import cn.com.ytajpx.anpei.account.LogIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The log-in that a session belongs to. */
final class SessionLogIn {

    private static final String NAME = "anpei.log-in";

    private SessionLogIn() {
    }

    /** From now on the session is that person's, under a new id. */
    static void begin(HttpServletRequest request, LogIn logIn) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        request.getSession().setAttribute(NAME, logIn);
    }

    static Optional<LogIn> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (LogIn) session.getAttribute(NAME));
    }

    static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
