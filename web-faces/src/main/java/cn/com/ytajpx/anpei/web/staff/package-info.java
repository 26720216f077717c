/** The area of the centre's staff: its start page. */
package cn.com.ytajpx.anpei.web.staff;
