package cn.com.ytajpx.anpei.web.protection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** At most {@value #A_MINUTE} questions a minute from one network address, by page and API together: more is answered 429. */
public class Throttle extends HttpFilter {

    private static final int A_MINUTE = 120;
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final transient ConcurrentHashMap<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final AtomicLong since = new AtomicLong(System.nanoTime());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var began = since.get();
        if (System.nanoTime() - began > MINUTE && since.compareAndSet(began, System.nanoTime())) {
            asked.clear();
        }
        if (asked.computeIfAbsent(NetworkAddress.of(request), address -> new AtomicInteger()).incrementAndGet() > A_MINUTE) {
            response.setHeader("Retry-After", "60");
            response.sendError(429);
        } else {
            chain.doFilter(request, response);
        }
    }
}
