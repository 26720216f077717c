/** Rosters, the five lists and gap reminders, in the container and in the browser. */
package cn.com.ytajpx.anpei.it.reconciliation;
