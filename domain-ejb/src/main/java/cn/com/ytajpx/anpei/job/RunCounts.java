package cn.com.ytajpx.anpei.job;

/** What one piece of work adds to a run's counts. */
public record RunCounts(long read, long written, long skipped) {
}
