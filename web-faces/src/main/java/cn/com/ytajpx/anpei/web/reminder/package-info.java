/** Pages on the reminders, for staff and operations: who is due and why, what they would read, whom to call. */
package cn.com.ytajpx.anpei.web.reminder;
