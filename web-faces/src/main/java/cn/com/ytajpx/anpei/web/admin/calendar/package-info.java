/** The working-day calendar drawn, asked and loaded. */
package cn.com.ytajpx.anpei.web.admin.calendar;
