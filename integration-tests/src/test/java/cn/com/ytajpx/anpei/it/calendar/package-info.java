/** The working-day calendar in the container and in the browser. */
package cn.com.ytajpx.anpei.it.calendar;
