/** The centre's notices, as pages. Decides nothing: {@code notice} of the domain does. */
package cn.com.ytajpx.anpei.web.notice;
