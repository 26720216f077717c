package cn.com.ytajpx.anpei.web.api;

import cn.com.ytajpx.anpei.batch.JobConsole;
import cn.com.ytajpx.anpei.job.JobDesk;
import cn.com.ytajpx.anpei.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The jobs for programs: the same doors as the console's pages. */
@Path("/ops/jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "jobs")
@SecurityRequirement(name = Api.ACCOUNT)
@APIResponse(responseCode = "401", description = "Who are you? No account, or a wrong password")
@APIResponse(responseCode = "403", description = "The account may not do this")
public class JobsResource {

    private static final int ROWS = 20;
    private static final int MOST_ROWS = 200;
    private static final int LAST_PAGE = 1_000_000;

    @Inject
    private JobDesk desk;

    @Inject
    private JobConsole console;

    @Inject
    private CurrentUser user;

    @GET
    @Operation(summary = "All jobs: schedule, last run, next run, overdue or paused")
    @APIResponse(responseCode = "200", description = "Every job",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY,
                    implementation = JobState.class)))
    public List<JobState> jobs() {
        return desk.jobs().stream().map(health -> JobState.of(health, desk)).toList();
    }

    @GET
    @Path("/{name}")
    @Operation(summary = "One job")
    @APIResponse(responseCode = "200", description = "The job", content = @Content(schema = @Schema(implementation = JobState.class)))
    @APIResponse(responseCode = "404", description = "No such job")
    public JobState job(@Parameter(example = "expiry-reminders") @PathParam("name") String name) {
        return JobState.of(desk.job(name), desk);
    }

    @GET
    @Path("/{name}/executions")
    @Operation(summary = "Its runs, the newest first, page by page")
    @APIResponse(responseCode = "200", description = "A page of them",
            content = @Content(schema = @Schema(implementation = ExecutionPage.class)))
    @APIResponse(responseCode = "400", description = "An odd page or size")
    @APIResponse(responseCode = "404", description = "No such job")
    public ExecutionPage executions(@PathParam("name") String name,
            @Parameter(description = "From 1", example = "1") @QueryParam("page") String page,
            @Parameter(description = "1 to 200, 20 where left out") @QueryParam("size") String size) {
        int number = AskedFor.number(page, 1, LAST_PAGE);
        int rows = AskedFor.number(size, ROWS, MOST_ROWS);
        var job = desk.job(name).job();
        return new ExecutionPage(number, rows, desk.count(job),
                desk.runs(job, (number - 1) * rows, rows).stream().map(run -> Execution.inList(run, desk)).toList());
    }

    @POST
    @Path("/{name}/executions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Starts the job and answers while it runs")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = StartOrder.class)))
    @APIResponse(responseCode = "201", description = "Started; Location leads to the run",
            content = @Content(schema = @Schema(implementation = Execution.class)))
    @APIResponse(responseCode = "400", description = "The order can't be read, or has a wish that is unknown")
    @APIResponse(responseCode = "404", description = "No such job")
    @APIResponse(responseCode = "409", description = "It is running")
    @APIResponse(responseCode = "422", description = "Refused: a day that is still to come, or a job that is not of a day")
    public Response start(@PathParam("name") String name, String body) {
        var order = StartOrder.of(body);
        return started(console.start(name, order.asOf(), order.dryRun()), desk);
    }

    @POST
    @Path("/{name}/pause")
    @Operation(summary = "From now on the schedule starts nothing; by hand it still runs")
    @APIResponse(responseCode = "200", description = "The job, paused", content = @Content(schema = @Schema(implementation = JobState.class)))
    @APIResponse(responseCode = "404", description = "No such job")
    public JobState pause(@PathParam("name") String name) {
        desk.pause(name, user.displayName());
        return job(name);
    }

    @POST
    @Path("/{name}/resume")
    @Operation(summary = "The schedule is in force again; what was due meanwhile runs once")
    @APIResponse(responseCode = "200", description = "The job, in force", content = @Content(schema = @Schema(implementation = JobState.class)))
    @APIResponse(responseCode = "404", description = "No such job")
    public JobState resume(@PathParam("name") String name) {
        desk.resume(name);
        return job(name);
    }

    static Response started(long run, JobDesk desk) {
        return Response.created(URI.create("/api/ops/executions/" + run)).entity(Execution.whole(desk.run(run), desk)).build();
    }
}
