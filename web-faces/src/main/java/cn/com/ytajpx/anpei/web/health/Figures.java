package cn.com.ytajpx.anpei.web.health;

import cn.com.ytajpx.anpei.job.JobHealth;
import cn.com.ytajpx.anpei.job.JobName;
import cn.com.ytajpx.anpei.job.JobWatch;
import cn.com.ytajpx.anpei.job.RunFigures;
import cn.com.ytajpx.anpei.message.DeliveryWatch;
import cn.com.ytajpx.anpei.message.MessageStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** What {@code /metrics} tells of jobs and messages. */
@ApplicationScoped
public class Figures {

    @Inject
    private MetricRegistry registry;

    @Inject
    private JobWatch jobs;

    @Inject
    private DeliveryWatch deliveries;

    @Inject
    private Clock clock;

    void register(@Observes @Initialized(ApplicationScoped.class) Object started) {
        for (var job : JobName.values()) {
            ofJob("anpei_job_overdue", "1 when a good run should have ended by now and has not", job, health -> health.overdue() ? 1 : 0);
            ofJob("anpei_job_paused", "1 when somebody paused the schedule", job, health -> health.paused() ? 1 : 0);
            ofJob("anpei_job_seconds_since_good", "Time since the last good run; NaN before the first", job, this::sinceGood);
            ofLastRun("anpei_job_last_seconds", "How long the last real run took", job, run -> run.elapsed().toMillis() / 1000.0);
            ofLastRun("anpei_job_last_written", "What the last real run wrote", job, RunFigures::written);
            ofLastRun("anpei_job_last_skipped", "What the last real run left out", job, RunFigures::skipped);
            ofLastRun("anpei_job_last_completed", "1 when the last real run completed", job, run -> run.completed() ? 1 : 0);
        }
        for (var status : MessageStatus.values()) {
            registry.gauge(Metadata.builder().withName("anpei_messages").withDescription("Messages by where they stand").build(),
                    () -> deliveries.counts().get(status), new Tag("status", status.name().toLowerCase(Locale.ROOT)));
        }
    }

    private void ofJob(String name, String description, JobName job, ToDoubleFunction<JobHealth> figure) {
        registry.gauge(Metadata.builder().withName(name).withDescription(description).build(),
                () -> figure.applyAsDouble(jobs.of(job)), new Tag("job", job.key()));
    }

    private void ofLastRun(String name, String description, JobName job, ToDoubleFunction<RunFigures> figure) {
        registry.gauge(Metadata.builder().withName(name).withDescription(description).build(),
                () -> jobs.lastRun(job).map(figure::applyAsDouble).orElse(Double.NaN), new Tag("job", job.key()));
    }

    private double sinceGood(JobHealth health) {
        return health.lastGoodAt() == null ? Double.NaN : Duration.between(health.lastGoodAt(), LocalDateTime.now(clock)).toMillis() / 1000.0;
    }
}
