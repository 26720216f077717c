/** Notices, as readers find them. */
package cn.com.ytajpx.anpei.it.notice;
