package cn.com.ytajpx.anpei.web.health;

import cn.com.ytajpx.anpei.job.JobHealth;
import cn.com.ytajpx.anpei.job.JobWatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The heartbeat of the jobs: when each was last well, and which are overdue. Always UP: pages don't wait for jobs. */
@Readiness
@ApplicationScoped
public class JobsCheck implements HealthCheck {

    @Inject
    private JobWatch watch;

    @Override
    public HealthCheckResponse call() {
        var check = HealthCheckResponse.named("jobs").up();
        try {
            var jobs = watch.all();
            jobs.forEach(each -> check.withData(each.job().key(), told(each)));
            check.withData("overdue", jobs.stream().filter(JobHealth::overdue).map(each -> each.job().key()).collect(Collectors.joining(" ")));
        } catch (RuntimeException noDatabase) {
            check.withData("warning", "unknown, see database");
        }
        return check.build();
    }

    private static String told(JobHealth each) {
        var lastGood = each.lastGoodAt() == null ? "never well" : "last well " + each.lastGoodAt().withNano(0);
        return each.paused() ? lastGood + ", paused" : lastGood;
    }
}
