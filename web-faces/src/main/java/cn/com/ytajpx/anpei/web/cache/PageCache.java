package cn.com.ytajpx.anpei.web.cache;

import cn.com.ytajpx.anpei.web.reading.Reading;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Writes a public page once a second at most for each way of reading it, whatever the load; in between, visitors who ask for the
 * same get the same. Only for visitors: whoever has a session is answered by the page itself. Browsers ask each time
 * ({@code no-cache}) and are told when nothing has changed (304).
 */
public class PageCache extends HttpFilter {

    private static final int MOST_PAGES = 500;
    private static final Pattern PUBLIC = Pattern.compile("/|/(plan|notices)(/[\\w-]{1,40})?|/venues|/contact");

    @Inject
    private transient Reading reading;

    private final transient Map<PageKey, KeptPage> kept = new ConcurrentHashMap<>();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isForEveryone(request)) {
            chain.doFilter(request, response);
            return;
        }
        var key = PageKey.of(request, reading);
        var page = kept.get(key);
        if (page == null || !page.isFresh() && page.takeTurn()) {
            var answer = new RecordedResponse(response);
            chain.doFilter(request, answer);
            if (!answer.isPage()) {
                answer.passOn();
                return;
            }
            page = new KeptPage(answer.getContentType(), answer.bytes());
            keep(key, page);
        }
        page.answer(request, response);
    }

    private static boolean isForEveryone(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && PUBLIC.matcher(request.getRequestURI()).matches()
                && request.getRequestedSessionId() == null && request.getUserPrincipal() == null;
    }

    /** Bounded: with too many different addresses it starts over. */
    private void keep(PageKey key, KeptPage page) {
        if (kept.size() >= MOST_PAGES) {
            kept.clear();
        }
        kept.put(key, page);
    }
}
