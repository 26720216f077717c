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
        response.setHeader("Location", whereOneWas(request.getParameter("back")));
    }

    /** The address that the link brought along, with its parameters; never on another host. */
    static String whereOneWas(String back) {
        try {
            var page = URI.create(back == null ? "" : back);
            if (!page.isAbsolute() && page.getRawAuthority() == null && page.toString().startsWith("/") && !page.toString().startsWith("//")) {
                return page.toString();
            }
        } catch (IllegalArgumentException odd) {
            // an odd address is as good as none
        }
        return "/";
    }
}
