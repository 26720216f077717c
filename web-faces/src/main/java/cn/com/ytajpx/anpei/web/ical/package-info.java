/** Calendars to subscribe to (RFC 5545): the plan, one class, and one person's own, by its secret address. */
package cn.com.ytajpx.anpei.web.ical;
