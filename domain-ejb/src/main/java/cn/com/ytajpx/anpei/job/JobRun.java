package cn.com.ytajpx.anpei.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** One execution of a job, from its start to whatever end. Its times are the product's clock, its duration is real. */
@Entity
@Table(name = "job_run")
public class JobRun {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "job", nullable = false)
    private String job;

    @Column(name = "execution_id")
    private Long executionId;

    @Column(name = "restart_of")
    private Long restartOf;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private RunState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause", nullable = false)
    private RunCause cause;

    @Column(name = "started_by", nullable = false)
    private String startedBy;

    @Column(name = "node", nullable = false)
    private String node;

    @Column(name = "as_of", nullable = false)
    private LocalDate asOf;

    @Column(name = "dry_run", nullable = false)
    private boolean dryRun;

    @Column(name = "started_at", nullable = false)
    private LocalDateTime startedAt;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    @Column(name = "beat_at", nullable = false)
    private LocalDateTime beatAt;

    @Column(name = "elapsed_millis", nullable = false)
    private long elapsedMillis;

    @Column(name = "step")
    private String step;

    @Column(name = "items_expected", nullable = false)
    private long expected;

    @Column(name = "items_read", nullable = false)
    private long read;

    @Column(name = "items_written", nullable = false)
    private long written;

    @Column(name = "items_skipped", nullable = false)
    private long skipped;

    @Column(name = "failure")
    private String failure;

    @Column(name = "incident")
    private String incident;

    protected JobRun() {
    }

    static JobRun started(RunOrder order, Long restartOf, String node, LocalDateTime now, LocalDateTime beat) {
        var run = new JobRun();
        run.job = order.job().key();
        run.restartOf = restartOf;
        run.state = RunState.RUNNING;
        run.cause = order.cause();
        run.startedBy = order.startedBy();
        run.node = node;
        run.asOf = order.asOf();
        run.dryRun = order.dryRun();
        run.startedAt = now;
        run.beatAt = beat;
        return run;
    }

    void execution(long number) {
        executionId = number;
    }

    void enters(String name) {
        step = name;
    }

    void expect(long items) {
        expected += items;
    }

    void count(RunCounts more) {
        read += more.read();
        written += more.written();
        skipped += more.skipped();
    }

    void stopping() {
        state = RunState.STOPPING;
    }

    /** Ends once: whoever comes later finds it ended. */
    void end(RunState how, LocalDateTime now, long millis) {
        if (state.active()) {
            state = how;
            endedAt = now;
            elapsedMillis = millis;
        }
    }

    void fail(String failureType, String incidentNumber) {
        failure = failureType;
        incident = incidentNumber;
    }

    public long id() {
        return id;
    }

    public JobName job() {
        return JobName.of(job).orElseThrow();
    }

    public Optional<Long> executionId() {
        return Optional.ofNullable(executionId);
    }

    public Optional<Long> restartOf() {
        return Optional.ofNullable(restartOf);
    }

    public RunState state() {
        return state;
    }

    public RunCause cause() {
        return cause;
    }

    public String startedBy() {
        return startedBy;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public boolean dryRun() {
        return dryRun;
    }

    public LocalDateTime startedAt() {
        return startedAt;
    }

    /** Null while it runs. */
    public LocalDateTime endedAt() {
        return endedAt;
    }

    /** Real time from start to end; zero while it runs. */
    public Duration elapsed() {
        return Duration.ofMillis(elapsedMillis);
    }

    /** The step it is in, or was in last; null before the first. */
    public String step() {
        return step;
    }

    public long expected() {
        return expected;
    }

    public long read() {
        return read;
    }

    public long written() {
        return written;
    }

    public long skipped() {
        return skipped;
    }

    /** 0 to 100; a completed run has done all, an active one never quite. */
    public int percent() {
        if (state == RunState.COMPLETED) {
            return 100;
        }
        return expected == 0 ? 0 : (int) Math.max(0, Math.min(99, read * 100 / expected));
    }

    /** The kind of the error, null without one; the whole of it stands in the log under the incident number. */
    public String failure() {
        return failure;
    }

    public String incident() {
        return incident;
    }

    LocalDateTime beatAt() {
        return beatAt;
    }
}
