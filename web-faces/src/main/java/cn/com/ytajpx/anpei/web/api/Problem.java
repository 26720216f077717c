package cn.com.ytajpx.anpei.web.api;

import jakarta.json.Json;
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

    static final String JSON = "application/problem+json;charset=UTF-8";

    Problem(int status, String title, String detail) {
        this(status, title, detail, List.of());
    }

    Response response() {
        var json = Json.createObjectBuilder().add("status", status).add("title", title).add("detail", detail);
        if (!refusals.isEmpty()) {
            var items = Json.createArrayBuilder();
            refusals.forEach(each -> items.add(Json.createObjectBuilder().add("field", each.field()).add("reason", each.reason())
                    .add("detail", each.detail())));
            json.add("refusals", items);
        }
        return Response.status(status).type(JSON).entity(json.build().toString()).build();
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
