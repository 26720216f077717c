package cn.com.ytajpx.anpei.web.protection;

import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * The first of three locks: who may enter an area at all. Visitors are sent to log in and back, someone of another area is
 * told so, and whoever has a password that someone else chose is sent to change it. Programs get 401 and 403.
 */
public class AreaGuard extends HttpFilter {

    private static final Map<String, String> AREAS = Map.of(
            "/trainee", Permission.TRAINEE_AREA,
            "/employer", Permission.EMPLOYER_AREA,
            "/staff", Permission.STAFF_AREA,
            "/ops", Permission.OPS_AREA,
            "/admin", Permission.ADMIN_AREA,
            "/api/ops", Permission.OPS_AREA);

    /** For everyone who is logged in. */
    private static final String OWN = "/account";

    private static final String PASSWORD = "/account/password";

    @Inject
    private transient CurrentUser user;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = path(request);
        var permission = permissionFor(path);
        if (permission.isEmpty() && !within(path, OWN)) {
            chain.doFilter(request, response);
        } else if (user.accountId().isEmpty()) {
            askWho(request, response);
        } else if (permission.map(user::may).orElse(true)) {
            chain.doFilter(request, response);
        } else if (user.passwordInitial() && !within(path, "/api")) {
            response.sendRedirect(PASSWORD);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** What is asked for as the server will find it: {@code /%73taff} is {@code /staff}. */
    static String path(HttpServletRequest request) {
        return request.getPathInfo() == null ? request.getServletPath() : request.getServletPath() + request.getPathInfo();
    }

    /** The permission that the area of a path asks for; empty outside all areas. */
    static Optional<String> permissionFor(String path) {
        return AREAS.entrySet().stream().filter(area -> within(path, area.getKey())).map(Map.Entry::getValue).findFirst();
    }

    /** Whether a path belongs to an area whose pages are only for people who are logged in. */
    static boolean guarded(String path) {
        return permissionFor(path).isPresent() || within(path, OWN);
    }

    private static boolean within(String path, String area) {
        return path.equals(area) || path.startsWith(area + "/");
    }

    private static void askWho(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (within(path(request), "/api")) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Anpei\", charset=\"UTF-8\"");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        var query = request.getQueryString();
        var asked = query == null || !request.getMethod().equals("GET") ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        response.sendRedirect("/login?then=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
    }
}
