package cn.com.ytajpx.anpei.web.protection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses what another site's page makes a browser send here in a person's name. Browsers say where a form stands, by
 * {@code Sec-Fetch-Site} or, old ones, by {@code Origin}; programs say neither and have no session to misuse.
 */
public class ForeignForms extends HttpFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod())
                || ours(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    static boolean ours(String site, String origin, String host) {
        if (site != null) {
            return OURS.contains(site);
        }
        return origin == null || isAt(host, origin);
    }

    private static boolean isAt(String host, String origin) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException odd) {
            return false;
        }
    }
}
