package cn.com.ytajpx.anpei.web.api;

import java.util.List;

/** A page of the runs of a job. */
public record ExecutionPage(
        int page,
        int size,
        long total,
        List<Execution> executions) {
}
