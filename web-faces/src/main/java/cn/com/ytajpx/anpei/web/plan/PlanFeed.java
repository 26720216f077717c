package cn.com.ytajpx.anpei.web.plan;

import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.installation.Installation;
import cn.com.ytajpx.anpei.web.reading.PageWords;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * {@code /plan.ics}: the plan as a calendar to subscribe to, in English with {@code ?language=en}. Programs that ask again with
 * what they got last time are told when nothing has changed (304).
 */
@WebServlet("/plan.ics")
public class PlanFeed extends HttpServlet {

    @Inject
    private transient PlanService plan;

    @Inject
    private transient PageWords words;

    @Inject
    private transient Installation installation;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var classes = plan.currentPlan();
        var language = "en".equals(request.getParameter("language")) ? Language.EN : Language.ZH;
        var bytes = new PlanCalendar(words.in(language), installation.publicUrl()).of(classes).getBytes(StandardCharsets.UTF_8);
        var tag = '"' + UUID.nameUUIDFromBytes(bytes).toString() + '"';
        var changed = lastChange(classes);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setDateHeader("Last-Modified", changed.toEpochMilli());
        if (isKnown(request, tag, changed)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"plan.ics\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** By its tag; by the time of the last change only where no tag is given (RFC 9110). */
    private static boolean isKnown(HttpServletRequest request, String tag, Instant changed) {
        var known = request.getHeader("If-None-Match");
        return known != null ? known.contains(tag) : since(request) >= changed.toEpochMilli();
    }

    /** -1 where there is none, or none that can be read. */
    private static long since(HttpServletRequest request) {
        try {
            return request.getDateHeader("If-Modified-Since");
        } catch (IllegalArgumentException unreadable) {
            return -1;
        }
    }

    private static Instant lastChange(List<TrainingClass> classes) {
        return classes.stream().map(PlanCalendar::changedAt).max(Comparator.naturalOrder()).orElse(Instant.EPOCH).truncatedTo(ChronoUnit.SECONDS);
    }
}
