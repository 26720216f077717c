package cn.com.ytajpx.anpei.web.api;

import cn.com.ytajpx.anpei.reminder.Coverage;
import cn.com.ytajpx.anpei.reminder.DueFilter;
import cn.com.ytajpx.anpei.reminder.DueList;
import cn.com.ytajpx.anpei.reminder.DueOrder;
import cn.com.ytajpx.anpei.reminder.DueRow;
import cn.com.ytajpx.anpei.reminder.Explanation;
import cn.com.ytajpx.anpei.reminder.ReminderReport;
import cn.com.ytajpx.anpei.reminder.WouldGet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Who is due a reminder on a day, for programs; ID numbers and mobiles masked. */
@Path("/ops/reminders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RemindersResource {

    private static final int ROWS = 50;
    private static final int MOST_ROWS = 500;
    private static final int LAST_PAGE = 1_000_000;

    @Inject
    private ReminderReport report;

    @Inject
    private Clock clock;

    @GET
    @Path("/coverage")
    public Counted coverage(@QueryParam("asOf") String asOf) {
        var day = day(asOf);
        return Counted.of(report.coverage(day), report.notDue(day));
    }

    @GET
    @Path("/dry-run")
    public DryRun dryRun(@QueryParam("asOf") String asOf, @QueryParam("explanation") String explanation,
            @QueryParam("page") String page, @QueryParam("size") String size) {
        int number = AskedFor.number(page, 1, LAST_PAGE);
        int rows = AskedFor.number(size, ROWS, MOST_ROWS);
        var day = day(asOf);
        var look = report.look(new DueList(day, filter(explanation), DueOrder.LAST_VALID_DAY, false), (number - 1) * rows, rows, 0);
        return new DryRun(day, number, rows, look.found(), look.rows().stream().map(Due::of).toList());
    }

    private LocalDate day(String asOf) {
        return asOf == null ? LocalDate.now(clock) : AskedFor.day(asOf);
    }

    private static DueFilter filter(String explanation) {
        try {
            return explanation == null ? DueFilter.ALL : DueFilter.of(Explanation.valueOf(explanation.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException odd) {
            throw new BadRequestException(odd);
        }
    }

    /** How many have which explanation. */
    public record Counted(LocalDate asOf, LocalDate lastGoodRun, long due, long unexplained, long notDue, Map<String, Long> counts) {

        static Counted of(Coverage coverage, long notDue) {
            return new Counted(coverage.asOf(), coverage.lastGoodRun().orElse(null), coverage.due(), coverage.unexplained(),
                    notDue, coverage.counts().entrySet().stream()
                            .collect(Collectors.toMap(each -> each.getKey().name(), Map.Entry::getValue)));
        }
    }

    /** A page of the due. */
    public record DryRun(LocalDate asOf, int page, int size, long total, List<Due> due) {
    }

    /** One person due. */
    public record Due(String name, String idNumberMasked, String employer, String post, LocalDate lastValidDay, int distance,
            Explanation explanation, String text, String classCode) {

        static Due of(WouldGet line) {
            DueRow row = line.due();
            return new Due(row.name(), row.idNumberMasked(), row.employer(), row.post(), row.lastValidDay(), row.distance(),
                    row.explanation(), line.text().map(Enum::name).orElse(null), line.classCode().orElse(null));
        }
    }
}
