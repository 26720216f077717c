package cn.com.ytajpx.anpei.web.plan;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.installation.Installation;
import cn.com.ytajpx.anpei.plan.ClassStatus;
import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /plan.ics}: the study and the two deadlines of every class, to subscribe to (RFC 5545). */
@WebServlet("/plan.ics")
public class PlanFeed extends HttpServlet {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    private transient PlanService plan;

    @Inject
    private transient Words words;

    @Inject
    private transient Installation installation;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/calendar;charset=UTF-8");
        response.getWriter().write(Stream.of(
                        Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ytajpx.com.cn//Anpei//ZH", "METHOD:PUBLISH",
                                "X-WR-CALNAME:" + CalendarLine.text(words.text("centre.name"))),
                        plan.currentPlan().stream().flatMap(this::events),
                        Stream.of("END:VCALENDAR"))
                .flatMap(lines -> lines).map(CalendarLine::folded).collect(Collectors.joining()));
    }

    private Stream<String> events(TrainingClass each) {
        return Stream.of(
                event(each, "centre", words.text("plan.centre-deadline"), each.centreDeadline(), each.centreDeadline()),
                event(each, "booking", words.text("home.booking-closes"), each.bookingWindow().closes(), each.bookingWindow().closes()),
                event(each, "study", words.text("plan.study"), each.study().opens(), each.study().closes())).flatMap(lines -> lines);
    }

    private Stream<String> event(TrainingClass each, String what, String title, LocalDate from, LocalDate to) {
        return Stream.of("BEGIN:VEVENT",
                "UID:" + each.code() + "-" + what + "@ytajpx.com.cn",
                "SEQUENCE:" + each.revision(),
                "DTSTAMP:" + STAMP.format(each.changedAt().atZone(ZONE).withZoneSameInstant(ZoneOffset.UTC)),
                "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(from),
                "DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(to.plusDays(1)),
                "SUMMARY:" + CalendarLine.text(each.name() + " " + title),
                "LOCATION:" + CalendarLine.text(each.venue().name() + " " + each.venue().address()),
                "URL:" + installation.publicUrl() + "/plan/" + each.code(),
                "STATUS:" + (each.status() == ClassStatus.CANCELLED ? "CANCELLED" : "CONFIRMED"),
                "TRANSP:TRANSPARENT",
                "END:VEVENT");
    }
}
