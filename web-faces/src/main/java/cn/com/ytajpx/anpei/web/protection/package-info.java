/** What stands before every page: odd requests are answered 400 or 404 by our own page, and browsers are told what not to do. */
package cn.com.ytajpx.anpei.web.protection;
