/** The administrator's pages. They show and hand on; what may be done is decided by the domain. */
package cn.com.ytajpx.anpei.web.admin;
