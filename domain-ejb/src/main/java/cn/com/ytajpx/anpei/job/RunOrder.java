package cn.com.ytajpx.anpei.job;

import java.time.LocalDate;

/**
 * What is asked of a run.
 *
 * @param asOf   the day it is for; for jobs without one, the day it started
 * @param dryRun only look, write nothing
 */
public record RunOrder(JobName job, LocalDate asOf, boolean dryRun, RunCause cause, String startedBy) {
}
