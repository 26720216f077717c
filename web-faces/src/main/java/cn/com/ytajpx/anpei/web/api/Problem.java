package cn.com.ytajpx.anpei.web.api;

import jakarta.json.Json;
import jakarta.ws.rs.core.Response;

/**
 * A failure as RFC 9457 wants it.
 *
 * @param status HTTP status
 * @param title  what kind of failure, for programs
 * @param detail what and what now, for people
 */
record Problem(int status, String title, String detail) {

    static final String JSON = "application/problem+json;charset=UTF-8";

    Response response() {
        return Response.status(status).type(JSON).entity(Json.createObjectBuilder().add("status", status).add("title", title)
                .add("detail", detail).build().toString()).build();
    }
}
