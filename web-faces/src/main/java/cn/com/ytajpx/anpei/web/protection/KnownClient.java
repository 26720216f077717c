package cn.com.ytajpx.anpei.web.protection;

import cn.com.ytajpx.anpei.security.ClientAddress;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells the domain from which network address the request came, for the audit. */
public class KnownClient extends HttpFilter {

    @Inject
    private transient ClientAddress client;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        client.set(NetworkAddress.of(request));
        chain.doFilter(request, response);
    }
}
