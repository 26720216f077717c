package cn.com.ytajpx.anpei.web.ical;

import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.installation.Installation;
import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.preregistration.CalendarFeeds;
import cn.com.ytajpx.anpei.preregistration.PersonalCalendar;
import cn.com.ytajpx.anpei.web.plan.ClassWords;
import cn.com.ytajpx.anpei.web.reading.PageWords;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code /calendar/2024-R4.ics}: one class; {@code /calendar/<secret>.ics}: one person's classes and certificates, without a name or
 * number of theirs. Anything else, and an address that was given up, is 404.
 */
@WebServlet("*.ics")
public class CalendarFeedServlet extends HttpServlet {

    private static final Pattern CLASS = Pattern.compile("/calendar/([0-9]{4}-[0-9A-Za-z-]{1,15})\\.ics");
    private static final Pattern PERSON = Pattern.compile("/calendar/([0-9A-Za-z_-]{20,60})\\.ics");

    @Inject
    private transient PlanService plan;

    @Inject
    private transient CalendarFeeds feeds;

    @Inject
    private transient PageWords allWords;

    @Inject
    private transient Installation installation;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getServletPath();
        var words = allWords.in(CalendarAnswer.language(request));
        var answer = new CalendarAnswer(request, response);
        var named = CLASS.matcher(path);
        var person = PERSON.matcher(path);
        if (named.matches() && plan.classOf(named.group(1)).isPresent()) {
            var each = plan.classOf(named.group(1)).orElseThrow();
            answer.send(ClassWords.name(each, words), ClassEntries.of(each, words, installation.publicUrl()).all(), each.code() + ".ics",
                    "public, max-age=3600");
        } else if (person.matches() && feeds.of(person.group(1)).isPresent()) {
            answer.send(words.text("ical.own"), entries(feeds.of(person.group(1)).orElseThrow(), words), "calendar.ics", "private, no-cache");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private List<CalendarEntry> entries(PersonalCalendar calendar, Words words) {
        return Stream.concat(calendar.classes().stream().flatMap(each -> new ClassEntries(each.trainingClass(),
                        each.preregistrationId() + "-" + each.trainingClass().code(), each.sequence(), CalendarText.instant(each.changedAt()),
                        each.cancelled(), words, installation.publicUrl()).all().stream()),
                calendar.certificates().stream().map(each -> lastDay(each, words))).toList();
    }

    /** A term that was renewed is taken back: its last valid day means nothing any more. */
    private CalendarEntry lastDay(Certificate term, Words words) {
        var day = term.lastValidDay();
        return new CalendarEntry("certificate-" + term.id() + "-last-valid-day", term.renewed() ? 1 : 0, CalendarText.instant(term.issuedOn().orElse(day.minusYears(1)).atStartOfDay()), day, day, null,
                words.text("ical.last-valid-day", words.text(term.post())), "", installation.publicUrl() + "/trainee/certificates/" + term.id(), term.renewed());
    }
}
