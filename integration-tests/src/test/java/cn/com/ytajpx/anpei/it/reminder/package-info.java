/** Reminders as the database and the people see them: planned by the real job, on the real plan. */
package cn.com.ytajpx.anpei.it.reminder;
