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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The runs of all jobs for programs. */
@Path("/ops/executions/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "executions")
@SecurityRequirement(name = Api.ACCOUNT)
@APIResponse(responseCode = "401", description = "Who are you? No account, or a wrong password")
@APIResponse(responseCode = "403", description = "The account may not do this")
@APIResponse(responseCode = "404", description = "No such run")
public class ExecutionsResource {

    @Inject
    private JobDesk desk;

    @Inject
    private JobConsole console;

    @PathParam("id")
    @Parameter(description = "The number of a run", example = "17", schema = @Schema(type = SchemaType.INTEGER))
    private String id;

    @GET
    @Operation(summary = "One run: state, progress, what it left out and why")
    @APIResponse(responseCode = "200", description = "The run", content = @Content(schema = @Schema(implementation = Execution.class)))
    public Execution execution() {
        return Execution.whole(desk.run(number()), desk);
    }

    @POST
    @Path("/stop")
    @Operation(summary = "Asks it to stop after the piece of work it is at; what it has written stays")
    @APIResponse(responseCode = "202", description = "It will stop", content = @Content(schema = @Schema(implementation = Execution.class)))
    @APIResponse(responseCode = "409", description = "It does not run")
    public Response stop() {
        console.stop(number());
        return Response.accepted(execution()).build();
    }

    @POST
    @Path("/restart")
    @Operation(summary = "Goes on where it failed, was stopped or interrupted, in a new run; nothing is written twice")
    @APIResponse(responseCode = "201", description = "Started; Location leads to the new run",
            content = @Content(schema = @Schema(implementation = Execution.class)))
    @APIResponse(responseCode = "409", description = "It ended well, still runs, or was restarted already")
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
