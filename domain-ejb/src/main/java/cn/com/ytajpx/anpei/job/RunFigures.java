package cn.com.ytajpx.anpei.job;

import java.time.Duration;

/** A run in numbers, for monitoring: nothing of whom it was for, nor of who started it. */
public record RunFigures(boolean completed, Duration elapsed, long read, long written, long skipped) {

    static RunFigures of(JobRun run) {
        return new RunFigures(run.state() == RunState.COMPLETED, run.elapsed(), run.read(), run.written(), run.skipped());
    }
}
