/**
 * When jobs are due and what became of their runs. Decides whether a job may start, is overdue, can be stopped or restarted;
 * never does a job's work, and knows nothing of the machine that runs it.
 */
package cn.com.ytajpx.anpei.job;
