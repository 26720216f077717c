/**
 * Runs the jobs: starts them when they are due or when a person asks, keeps the record of their runs, settles what a crash
 * has left. Never decides who is reminded or what a message says. Packed into the WAR, because a batch instance that was
 * started from an EJB module can't be restarted after the next deployment.
 */
package cn.com.ytajpx.anpei.batch;
