package cn.com.ytajpx.anpei.web.protection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;

/**
 * Tells browsers what our pages never do: load from elsewhere, stand in a frame, guess types, tell others where one was. The
 * areas of signed-in people allow the inline scripts that PrimeFaces writes. (Its own nonces would make a session on every
 * public page.)
 */
public class BrowserRules extends HttpFilter {

    private static final String EVERYWHERE = "object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'; "
            + "img-src 'self' data:; default-src 'self'; ";
    private static final String PUBLIC = EVERYWHERE + "script-src 'self'; style-src 'self'";
    private static final String SIGNED_IN = EVERYWHERE + "script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        response.setHeader("Content-Security-Policy", isArea(path) ? SIGNED_IN : PUBLIC);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (path.startsWith("/assets/")) {
            response.setHeader("Cache-Control", "public, max-age=3600");
        } else if (isArea(path)) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    private static boolean isArea(String path) {
        return Stream.of("/trainee", "/employer", "/staff", "/ops", "/admin")
                .anyMatch(area -> path.equals(area) || path.startsWith(area + "/"));
    }
}
