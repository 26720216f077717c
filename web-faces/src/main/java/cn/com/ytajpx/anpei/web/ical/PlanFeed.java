package cn.com.ytajpx.anpei.web.ical;

import cn.com.ytajpx.anpei.installation.Installation;
import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.web.reading.PageWords;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /plan.ics}: the plan as a calendar to subscribe to, in English with {@code ?language=en}. */
@WebServlet("/plan.ics")
public class PlanFeed extends HttpServlet {

    @Inject
    private transient PlanService plan;

    @Inject
    private transient PageWords allWords;

    @Inject
    private transient Installation installation;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var words = allWords.in(CalendarAnswer.language(request));
        var entries = plan.currentPlan().stream().flatMap(each -> ClassEntries.of(each, words, installation.publicUrl()).main().stream()).toList();
        new CalendarAnswer(request, response).send(words.text("centre.name"), entries, "plan.ics", "public, max-age=3600");
    }
}
