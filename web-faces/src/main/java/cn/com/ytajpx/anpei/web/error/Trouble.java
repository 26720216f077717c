package cn.com.ytajpx.anpei.web.error;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ProtectedViewException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * What went wrong with one request.
 *
 * @param status HTTP status to answer with
 * @param words  end of the bundle keys {@code error.title-…} and {@code error.what-…}
 * @param cause  what was thrown, or {@code null}
 */
record Trouble(int status, String words, Throwable cause) {

    private static final Set<Integer> HAVE_WORDS = Set.of(400, 401, 403, 404, 405, 413, 429);

    /** Of a request that the server dispatched to the error page. */
    static Trouble of(HttpServletRequest request) {
        var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown != null) {
            return of(thrown);
        }
        return of((int) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    }

    static Trouble of(int status) {
        if (HAVE_WORDS.contains(status)) {
            return new Trouble(status, Integer.toString(status), null);
        }
        return status < 500 ? new Trouble(status, "400", null) : new Trouble(status, "500", null);
    }

    static Trouble of(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException || cause instanceof ProtectedViewException) {
                return new Trouble(400, "expired", thrown);
            }
            if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
                return new Trouble(403, "403", thrown);
            }
        }
        return new Trouble(500, "500", thrown);
    }

    boolean ours() {
        return status >= 500;
    }
}
