package cn.com.ytajpx.anpei.it.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.com.ytajpx.anpei.batch.JobConsole;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import cn.com.ytajpx.anpei.it.reminder.People;
import cn.com.ytajpx.anpei.job.JobName;
import cn.com.ytajpx.anpei.job.JobReason;
import cn.com.ytajpx.anpei.job.JobRuns;
import cn.com.ytajpx.anpei.job.RunCause;
import cn.com.ytajpx.anpei.job.RunState;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clock stands at 2024-03-01T09:00; each test begins with jobs that were never watched. */
class JobsIT extends InContainer {

    @Inject
    Jobs jobs;

    @Inject
    JobConsole console;

    @Inject
    JobRuns runs;

    @Inject
    People people;

    @Inject
    Domain domain;

    @Inject
    MovableClock clock;

    @Resource
    ManagedExecutorService threads;

    @Resource(lookup = "java:app/jdbc/anpei")
    DataSource database;

    @BeforeEach
    void nothingHasRun() {
        people.leave();
        domain.sql("delete from job_run");
        domain.sql("update job set watched_from = null, last_due = null, claimed_by = null, last_good_at = null, paused_by = null");
    }

    @Test
    void missedNightsAreOwedOnce() {
        jobs.round();
        assertThat(runsOf("expiry-reminders")).isZero();

        clock.set("2024-03-04T09:00");
        jobs.round();
        jobs.round();

        assertThat(runsOf("expiry-reminders")).isEqualTo(1);
        assertThat(domain.rows("select concat(state, ' ', cause, ' ', as_of) from job_run where job = 'expiry-reminders'"))
                .hasToString("[COMPLETED SCHEDULE 2024-03-04]");
    }

    @Test
    void ofManyNodesOneStartsTheDueRun() throws Exception {
        runs.beginOwed(JobName.EXPIRY_REMINDERS, "first");
        clock.set("2024-03-02T02:00");
        var go = new CountDownLatch(1);
        List<Future<Optional<Long>>> nodes = IntStream.range(0, 8).mapToObj(node -> threads.submit(() -> {
            go.await();
            return runs.beginOwed(JobName.EXPIRY_REMINDERS, "node " + node);
        })).toList();
        go.countDown();

        int begun = 0;
        for (var node : nodes) {
            begun += node.get().isPresent() ? 1 : 0;
        }
        assertThat(begun).isEqualTo(1);
        assertThat(runsOf("expiry-reminders")).isEqualTo(1);
        runs.end(number("select id from job_run"), RunState.COMPLETED, 1);
    }

    @Test
    void aRunThatIsStoppedGoesOnWhereItStopped() throws Exception {
        for (int day = 0; day < 80; day++) {
            people.withCertificateTo(LocalDate.parse("2024-03-02").plusDays(day).toString());
        }
        long run;
        try (var busy = holding("2024-04-10", 60)) {
            run = Jobs.operations(() -> console.start("expiry-reminders", null, false));
            await("select count(*) from reminder", 32);
            Jobs.operations(() -> {
                console.stop(run);
                return null;
            });
        }
        var stopped = jobs.ended(run);
        assertThat(stopped.state()).isEqualTo(RunState.STOPPED);
        assertThat(stopped.written()).isBetween(32L, 79L);
        assertThat(domain.count("select count(*) from reminder_run")).isZero();

        var restarted = jobs.restart(run);

        assertThat(restarted.state()).isEqualTo(RunState.COMPLETED);
        assertThat(restarted.cause()).isEqualTo(RunCause.RESTART);
        assertThat(stopped.written() + restarted.written()).isEqualTo(80);
        assertThat(domain.count("select count(distinct certificate_id) from reminder")).isEqualTo(80);
        assertThat(domain.count("select count(*) from message")).isEqualTo(80);
        assertThat(domain.count("select count(*) from reminder_run")).isEqualTo(1);
        assertRefused(JobReason.JOB_RESTARTED_ALREADY, () -> jobs.restart(run));
        assertRefused(JobReason.JOB_NOT_RESTARTABLE, () -> jobs.restart(restarted.id()));
    }

    @Test
    void aRunThatLostItsProcessIsGoneOnWith() {
        people.withCertificateTo("2024-05-30");
        lost("gone:1", "2024-02-29", "2020-01-01");

        jobs.round();

        assertThat(domain.rows("select concat(state, ' ', cause, ' ', as_of) from job_run where job = 'expiry-reminders' order by id"))
                .hasToString("[INTERRUPTED SCHEDULE 2024-02-29, COMPLETED RECOVERY 2024-03-01]");
        assertThat(domain.count("select count(*) from reminder")).isEqualTo(1);
    }

    @Test
    void thoseWhoRunJobsAreToldOnceADay() {
        domain.sql("""
                insert into account (id, login, name, email, password_hash, created_at)
                values (901, 'it-operations', '测试运维', 'it-operations@example.com', 'x', '2024-03-01')""");
        domain.sql("insert into account_role (account_id, role) values (901, 'OPERATIONS')");
        jobs.round();
        lost("busy:1", "2024-03-01", "2999-01-01");
        clock.set("2024-03-02T02:59");
        for (int round = 0; round < 2; round++) {
            roundWithoutWaiting();
        }
        assertThat(domain.count("select count(*) from message where account_id = 901")).isZero();

        clock.set("2024-03-02T03:01");
        for (int round = 0; round < 2; round++) {
            roundWithoutWaiting();
        }
        assertThat(domain.rows("select dedupe_key from message where account_id = 901 order by dedupe_key"))
                .hasToString("[overdue-expiry-reminders-2024-03-02-901-EMAIL, overdue-expiry-reminders-2024-03-02-901-IN_APP]");

        clock.set("2024-03-03T03:01");
        roundWithoutWaiting();
        assertThat(domain.count("""
                select count(*) from message where account_id = 901 and channel = 'IN_APP'
                and dedupe_key like 'overdue-expiry-reminders-%'""")).isEqualTo(2);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertRefused(JobReason.JOB_UNKNOWN, () -> console.start("no-such-job", null, false));
        assertRefused(JobReason.JOB_DAY_IN_FUTURE, () -> console.start("expiry-reminders", LocalDate.parse("2024-03-02"), false));
        assertRefused(JobReason.JOB_WITHOUT_DAY, () -> console.start("message-delivery", LocalDate.parse("2024-03-01"), false));
        assertRefused(JobReason.JOB_WITHOUT_DAY, () -> console.start("message-delivery", null, true));
        assertRefused(JobReason.JOB_RUN_UNKNOWN, () -> console.restart(4711));
        assertRefused(JobReason.JOB_NOT_RUNNING, () -> {
            console.stop(jobs.remind().id());
            return null;
        });
        lost("busy:1", "2024-03-01", "2999-01-01");
        assertRefused(JobReason.JOB_ALREADY_RUNNING, () -> console.start("expiry-reminders", null, false));
    }

    @Test
    void onlyWhoMayRunJobsCan() {
        assertThatThrownBy(() -> Acting.as(() -> console.start("expiry-reminders", null, false), Permission.JOBS_READ))
                .isInstanceOf(EJBAccessException.class);
    }

    private void assertRefused(JobReason reason, java.util.concurrent.Callable<?> work) {
        ThrowingCallable asOperations = () -> Jobs.operations(work);
        assertThatThrownBy(asOperations).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.decision().refusals()).anyMatch(refusal -> refusal.reason() == reason));
    }

    private void roundWithoutWaiting() {
        jobs.round.make();
    }

    /** A run that stands as running, on a node that gave its last sign of life then. */
    private void lost(String node, String asOf, String beat) {
        domain.sql("""
                insert into job_run (job, state, cause, started_by, node, as_of, dry_run, started_at, beat_at, elapsed_millis,
                    items_expected, items_read, items_written, items_skipped)
                values ('expiry-reminders', 'RUNNING', 'SCHEDULE', 'system', ?, ?, false, ?, ?, 0, 0, 0, 0, 0)""", node, asOf, asOf, beat);
    }

    /** Somebody else plans this slice, until closed. */
    private Connection holding(String lastValidDay, int distance) throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement("insert into reminder_slice (last_valid_day, distance) values (?, ?)")) {
            insert.setString(1, lastValidDay);
            insert.setInt(2, distance);
            insert.execute();
        }
        return connection;
    }

    private void await(String query, long number) throws InterruptedException {
        for (int i = 0; i < 600 && number(query) != number; i++) {
            Thread.sleep(50);
        }
        assertThat(number(query)).isEqualTo(number);
    }

    private long runsOf(String job) {
        return domain.count("select count(*) from job_run where job = ?", job);
    }

    private long number(String query) {
        return domain.count(query);
    }
}
