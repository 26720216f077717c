package cn.com.ytajpx.anpei.web.health;

import cn.com.ytajpx.anpei.schema.SchemaState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the schema is the one of this build: not an older one put back under it, nor half of a migration. */
@Readiness
@ApplicationScoped
public class MigrationsCheck implements HealthCheck {

    @Inject
    private SchemaState schema;

    @Override
    public HealthCheckResponse call() {
        var expected = schema.expected();
        var found = schema.found();
        return HealthCheckResponse.named("migrations").withData("expected", expected)
                .withData("found", found.orElse("none")).status(found.filter(expected::equals).isPresent()).build();
    }
}
