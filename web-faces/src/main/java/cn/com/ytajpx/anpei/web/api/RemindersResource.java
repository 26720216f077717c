package cn.com.ytajpx.anpei.web.api;

import cn.com.ytajpx.anpei.reminder.Coverage;
import cn.com.ytajpx.anpei.reminder.DueFilter;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is due a reminder on a day, for programs; ID numbers and mobiles masked. */
@Path("/ops/reminders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "reminders")
@SecurityRequirement(name = Api.ACCOUNT)
@APIResponse(responseCode = "400", description = "An odd parameter")
@APIResponse(responseCode = "401", description = "Who are you? No account, or a wrong password")
@APIResponse(responseCode = "403", description = "The account may not do this")
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
    @Operation(summary = "Everyone due on a day, counted by explanation; nobody should be unexplained")
    @APIResponse(responseCode = "200", description = "The counts", content = @Content(schema = @Schema(implementation = Counted.class)))
    public Counted coverage(@Parameter(description = "The day, past or to come; left out: today", example = "2024-03-01")
            @QueryParam("asOf") String asOf) {
        return Counted.of(report.coverage(day(asOf)));
    }

    @GET
    @Path("/dry-run")
    @Operation(summary = "Who would get what if the job ran for a day, and why others would not; nothing is written")
    @APIResponse(responseCode = "200", description = "A page of everyone due, by last valid day",
            content = @Content(schema = @Schema(implementation = DryRun.class)))
    public DryRun dryRun(@Parameter(description = "The day, past or to come; left out: today", example = "2024-03-01")
            @QueryParam("asOf") String asOf,
            @Parameter(description = "Only those with this explanation", example = "to_remind") @QueryParam("explanation") String explanation,
            @Parameter(description = "From 1") @QueryParam("page") String page,
            @Parameter(description = "1 to 500, 50 where left out") @QueryParam("size") String size) {
        int number = AskedFor.number(page, 1, LAST_PAGE);
        int rows = AskedFor.number(size, ROWS, MOST_ROWS);
        var day = day(asOf);
        var filter = filter(explanation);
        return new DryRun(day, number, rows, report.count(day, filter),
                report.dryRun(day, filter, DueOrder.LAST_VALID_DAY, false, (number - 1) * rows, rows).stream().map(Due::of).toList());
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
    @Schema(description = "Everyone due on a day, counted by explanation")
    public record Counted(@Schema(type = SchemaType.STRING, format = "date") LocalDate asOf,
            @Schema(type = SchemaType.STRING, format = "date", description = "The last day that a run has covered; left out before the first") LocalDate lastGoodRun,
            long due, @Schema(description = "Must be 0") long unexplained,
            @Schema(description = "Certificates that end later than the largest distance") long notDue, Map<String, Long> counts) {

        static Counted of(Coverage coverage) {
            return new Counted(coverage.asOf(), coverage.lastGoodRun().orElse(null), coverage.due(), coverage.unexplained(),
                    coverage.notDue(), coverage.counts().entrySet().stream()
                            .collect(Collectors.toMap(each -> each.getKey().name(), Map.Entry::getValue)));
        }
    }

    /** A page of the due. */
    @Schema(description = "A page of everyone due")
    public record DryRun(@Schema(type = SchemaType.STRING, format = "date") LocalDate asOf, int page, int size, long total, List<Due> due) {
    }

    /** One person due. */
    @Schema(description = "One certificate due; what does not apply is left out")
    public record Due(String name, String idNumberMasked, String employer, String post,
            @Schema(type = SchemaType.STRING, format = "date") LocalDate lastValidDay,
            @Schema(description = "Days before the last valid day; -1 for the void notice") int distance,
            @Schema(type = SchemaType.STRING, description = "Why they are or are not reminded") Explanation explanation,
            @Schema(description = "The text they would get") String text,
            @Schema(description = "The class it would name", example = "2024-R7") String classCode) {

        static Due of(WouldGet line) {
            DueRow row = line.due();
            return new Due(row.name(), row.idNumberMasked(), row.employer(), row.post(), row.lastValidDay(), row.distance(),
                    row.explanation(), line.text().map(Enum::name).orElse(null), line.classCode().orElse(null));
        }
    }
}
