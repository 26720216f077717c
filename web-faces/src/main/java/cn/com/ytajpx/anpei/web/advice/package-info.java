/** 我该报哪一班, as a page. Decides nothing: {@code plan} of the domain does. */
package cn.com.ytajpx.anpei.web.advice;
