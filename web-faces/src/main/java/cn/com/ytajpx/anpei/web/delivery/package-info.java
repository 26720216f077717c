/** Pages on the record of deliveries, for staff and operations. */
package cn.com.ytajpx.anpei.web.delivery;
