/** The plan as staff keep it: the table of a year that is edited in place, its check, demand beside supply, its sheets. */
package cn.com.ytajpx.anpei.web.staff.plan;
