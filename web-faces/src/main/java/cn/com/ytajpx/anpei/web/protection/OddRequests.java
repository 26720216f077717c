package cn.com.ytajpx.anpei.web.protection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers what no browser of ours would send, before it reaches a page: 400, or 404 for a view's file name. */
public class OddRequests extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        if (!RequestShape.readable(path, request.getQueryString())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (RequestShape.unknown(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!RequestShape.stateOfOurs(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }
}
