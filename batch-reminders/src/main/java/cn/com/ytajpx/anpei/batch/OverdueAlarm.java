package cn.com.ytajpx.anpei.batch;

import cn.com.ytajpx.anpei.account.Colleagues;
import cn.com.ytajpx.anpei.job.JobHealth;
import cn.com.ytajpx.anpei.job.JobWatch;
import cn.com.ytajpx.anpei.message.MessageCode;
import cn.com.ytajpx.anpei.message.NewMessage;
import cn.com.ytajpx.anpei.message.Outbox;
import cn.com.ytajpx.anpei.message.Placeholder;
import cn.com.ytajpx.anpei.message.Recipient;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Tells those who may run jobs that one has not run when it should: once for each day on which it was missed. */
@Dependent
class OverdueAlarm {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    JobWatch watch;

    @Inject
    Colleagues colleagues;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    void raise() {
        for (var health : watch.overdue()) {
            colleagues.whoMay(Permission.JOBS_RUN).forEach(colleague -> outbox.post(message(health, colleague)));
        }
    }

    private NewMessage message(JobHealth health, Recipient colleague) {
        var schedule = health.job().schedule();
        var missed = schedule.lastDue(LocalDateTime.now(clock).minus(schedule.grace()));
        var since = health.lastGoodAt() == null ? missed : health.lastGoodAt();
        return new NewMessage(MessageCode.JOB_OVERDUE, colleague,
                Map.of(Placeholder.JOB, "JobName." + health.job(), Placeholder.SINCE, MINUTE.format(since)),
                "overdue-%s-%s-%d".formatted(health.job().key(), missed.toLocalDate(), colleague.accountId()), null);
    }
}
