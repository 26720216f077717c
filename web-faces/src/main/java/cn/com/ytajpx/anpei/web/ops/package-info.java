/**
 * The operations console: jobs, their runs, the demonstration's letter box, the banner when a job is overdue. Asks
 * {@code job} and the job console; decides nothing.
 */
package cn.com.ytajpx.anpei.web.ops;
