/** The staff's day on the screen: texts, reminders, calls, deliveries. */
package cn.com.ytajpx.anpei.it.desk;
