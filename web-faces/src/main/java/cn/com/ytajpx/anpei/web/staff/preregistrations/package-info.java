/** Pre-registrations as staff see them: the list, one, the late ones, somebody registered at the desk. They ask the domain. */
package cn.com.ytajpx.anpei.web.staff.preregistrations;
