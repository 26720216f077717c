package cn.com.ytajpx.anpei.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everything below {@code /api}. */
@ApplicationPath("/api")
@OpenAPIDefinition(
        info = @Info(title = "Anpei", version = "1.0", description = """
                Class advice for everybody, and the operations of a training centre for those who may. Days are ISO dates in \
                Asia/Shanghai. Failures are problem JSON (RFC 9457); what was refused stands in `refusals`, each with its \
                field and a constant."""),
        tags = {
            @Tag(name = "advice", description = "Which class a person needs"),
            @Tag(name = "jobs", description = "Batch jobs: look, run, pause"),
            @Tag(name = "executions", description = "Runs of jobs: look, stop, restart"),
            @Tag(name = "reminders", description = "Who is due a reminder, and why others are not")
        })
@SecurityScheme(securitySchemeName = Api.ACCOUNT, type = SecuritySchemeType.HTTP, scheme = "basic",
        description = "Log-in name and password of an account; the same permissions as on the pages. No session is made.")
public class Api extends Application {

    /** The name of the security scheme. */
    static final String ACCOUNT = "account";
}
