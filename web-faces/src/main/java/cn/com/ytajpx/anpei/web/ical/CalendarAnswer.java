package cn.com.ytajpx.anpei.web.ical;

import cn.com.ytajpx.anpei.common.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Sends a calendar; programs that ask again with what they got last time are told when nothing has changed (304). No session. */
record CalendarAnswer(HttpServletRequest request, HttpServletResponse response) {

    /** Chinese, English with {@code ?language=en}. */
    static Language language(HttpServletRequest request) {
        return "en".equals(request.getParameter("language")) ? Language.EN : Language.ZH;
    }

    /** @param cache the value of {@code Cache-Control} */
    void send(String name, List<CalendarEntry> entries, String fileName, String cache) throws IOException {
        var bytes = CalendarText.of(name, entries).getBytes(StandardCharsets.UTF_8);
        var tag = '"' + UUID.nameUUIDFromBytes(bytes).toString() + '"';
        var changed = lastChange(entries);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", cache);
        if (cache.startsWith("public")) {
            response.setDateHeader("Last-Modified", changed.toEpochMilli());
        }
        if (isKnown(tag, changed, cache.startsWith("public"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"" + fileName + "\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** By its tag; by the time of the last change only where no tag is given (RFC 9110), and nothing is ever taken back in silence. */
    private boolean isKnown(String tag, Instant changed, boolean byTime) {
        var known = request.getHeader("If-None-Match");
        return known != null ? known.contains(tag) : byTime && since() >= changed.toEpochMilli();
    }

    /** -1 where there is none, or none that can be read. */
    private long since() {
        try {
            return request.getDateHeader("If-Modified-Since");
        } catch (IllegalArgumentException unreadable) {
            return -1;
        }
    }

    private static Instant lastChange(List<CalendarEntry> entries) {
        return entries.stream().map(CalendarEntry::changedAt).max(Comparator.naturalOrder()).orElse(Instant.EPOCH).truncatedTo(ChronoUnit.SECONDS);
    }
}
