package cn.com.ytajpx.anpei.web.api;

import static cn.com.ytajpx.anpei.common.JsonOnce.JSON;

import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * A failure as RFC 9457 wants it.
 *
 * @param status   HTTP status
 * @param title    what kind of failure, for programs
 * @param detail   what and what now, for people
 * @param refusals each thing that was refused; empty for other failures
 */
record Problem(int status, String title, String detail, List<Item> refusals) {

    private static final String MEDIA_TYPE = "application/problem+json;charset=UTF-8";

    Problem(int status, String title, String detail) {
        this(status, title, detail, List.of());
    }

    Response response() {
        var json = JSON.createObjectBuilder().add("status", status).add("title", title).add("detail", detail);
        if (!refusals.isEmpty()) {
            var items = JSON.createArrayBuilder();
            refusals.forEach(each -> items.add(JSON.createObjectBuilder().add("field", each.field()).add("reason", each.reason())
                    .add("detail", each.detail())));
            json.add("refusals", items);
        }
        return Response.status(status).type(MEDIA_TYPE).entity(json.build().toString()).build();
    }

    /**
     * One refusal.
     *
     * @param field  "" for the whole request
     * @param reason a constant, for programs
     */
    record Item(String field, String reason, String detail) {
    }
}
