package cn.com.ytajpx.anpei.web.reading;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/** {@code /language/en}, {@code /theme/dark}, {@code /text/large}: remembers the choice and goes back to where one was. */
@WebServlet({"/language/*", "/theme/*", "/text/*"})
public class ReadingServlet extends HttpServlet {

    private static final int ONE_YEAR = (int) Duration.ofDays(365).toSeconds();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var choice = ReadingChoice.at(request.getServletPath()).orElseThrow();
        var value = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (!choice.allows(value)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var cookie = new Cookie(choice.cookie(), value);
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", whereOneWas(request));
    }

    /** The path of the referring page on this host; never another host. */
    private static String whereOneWas(HttpServletRequest request) {
        try {
            var page = URI.create(String.valueOf(request.getHeader("Referer")));
            if (request.getServerName().equals(page.getHost()) && page.getRawPath() != null
                    && page.getRawPath().startsWith("/") && !page.getRawPath().startsWith("//")) {
                return page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + "?" + page.getRawQuery();
            }
        } catch (IllegalArgumentException odd) {
            // an odd Referer is as good as none
        }
        return "/";
    }
}
