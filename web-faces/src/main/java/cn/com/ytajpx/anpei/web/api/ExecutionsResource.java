package cn.com.ytajpx.anpei.web.api;

import cn.com.ytajpx.anpei.batch.JobConsole;
import cn.com.ytajpx.anpei.job.JobDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The runs of all jobs for programs. */
@Path("/ops/executions/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ExecutionsResource {

    @Inject
    private JobDesk desk;

    @Inject
    private JobConsole console;

    @PathParam("id")
    private String id;

    @GET
    public Execution execution() {
        return Execution.whole(desk.run(number()), desk);
    }

    @POST
    @Path("/stop")
    public Response stop() {
        console.stop(number());
        return Response.accepted(execution()).build();
    }

    @POST
    @Path("/restart")
    public Response restart() {
        return JobsResource.started(console.restart(number()), desk);
    }

    private long number() {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException none) {
            throw new NotFoundException(none);
        }
    }
}
