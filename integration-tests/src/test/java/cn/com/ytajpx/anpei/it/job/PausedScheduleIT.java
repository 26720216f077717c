package cn.com.ytajpx.anpei.it.job;

import static cn.com.ytajpx.anpei.it.job.Jobs.operations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import cn.com.ytajpx.anpei.job.JobDesk;
import cn.com.ytajpx.anpei.job.JobName;
import cn.com.ytajpx.anpei.job.RunCause;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

class PausedScheduleIT extends InContainer {

    private static final JobName REMINDERS = JobName.EXPIRY_REMINDERS;

    @Inject
    Jobs jobs;

    @Inject
    JobDesk desk;

    @Inject
    Domain domain;

    @Inject
    MovableClock hands;

    @Test
    void aPausedScheduleStartsNothingAndOwesOneRunWhenItIsResumed() {
        jobs.round();
        pause();
        hands.set("2024-03-04T09:00");
        jobs.round();
        assertThat(runs()).isZero();
        assertThat(operations(() -> desk.job("expiry-reminders")).nextDue()).isNull();

        operations(() -> {
            desk.resume("expiry-reminders");
            return null;
        });
        jobs.round();
        jobs.round();

        assertThat(runs()).isEqualTo(1);
        assertThat(operations(() -> desk.lastRun(REMINDERS)).orElseThrow().cause()).isEqualTo(RunCause.SCHEDULE);
    }

    @Test
    void whatIsPausedTwiceWasPausedByTheFirst() {
        pause();
        operations(() -> {
            desk.pause("expiry-reminders", "somebody else");
            return null;
        });

        assertThat(operations(() -> desk.job("expiry-reminders")).pausedBy()).isEqualTo("tester");
        assertThat(domain.count("select count(*) from audit_entry where action = 'job.pause'")).isPositive();
    }

    @Test
    void whoMayOnlyLookCanNotPause() {
        assertThatThrownBy(() -> Acting.as(() -> {
            desk.pause("expiry-reminders", "tester");
            return null;
        }, Permission.JOBS_READ)).isInstanceOf(jakarta.ejb.EJBException.class);
    }

    @Test
    void anUnknownJobIsRefused() {
        assertThatThrownBy(() -> operations(() -> desk.job("nothing"))).isInstanceOf(Refused.class);
    }

    private void pause() {
        operations(() -> {
            desk.pause("expiry-reminders", "tester");
            return null;
        });
    }

    private long runs() {
        return operations(() -> desk.count(REMINDERS));
    }
}
