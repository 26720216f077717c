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

/** The jobs for programs: the same doors as the console's pages. */
@Path("/ops/jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
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
    public List<JobState> jobs() {
        return desk.jobs().stream().map(health -> JobState.of(health, desk)).toList();
    }

    @GET
    @Path("/{name}")
    public JobState job(@PathParam("name") String name) {
        return JobState.of(desk.job(name), desk);
    }

    @GET
    @Path("/{name}/executions")
    public ExecutionPage executions(@PathParam("name") String name, @QueryParam("page") String page,
            @QueryParam("size") String size) {
        int number = AskedFor.number(page, 1, LAST_PAGE);
        int rows = AskedFor.number(size, ROWS, MOST_ROWS);
        var job = desk.job(name).job();
        return new ExecutionPage(number, rows, desk.count(job),
                desk.runs(job, (number - 1) * rows, rows).stream().map(run -> Execution.inList(run, desk)).toList());
    }

    @POST
    @Path("/{name}/executions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(@PathParam("name") String name, String body) {
        var order = StartOrder.of(body);
        return started(console.start(name, order.asOf(), order.dryRun()), desk);
    }

    @POST
    @Path("/{name}/pause")
    public JobState pause(@PathParam("name") String name) {
        desk.pause(name, user.displayName());
        return job(name);
    }

    @POST
    @Path("/{name}/resume")
    public JobState resume(@PathParam("name") String name) {
        desk.resume(name);
        return job(name);
    }

    static Response started(long run, JobDesk desk) {
        return Response.created(URI.create("/api/ops/executions/" + run)).entity(Execution.whole(desk.run(run), desk)).build();
    }
}
