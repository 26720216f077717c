package cn.com.ytajpx.anpei.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the runs of a job. */
@Schema(description = "A page of the runs of a job, the newest first")
public record ExecutionPage(
        @Schema(description = "From 1") int page,
        int size,
        long total,
        List<Execution> executions) {
}
