/** Coming in and going out: logging in, registering, passwords; and who a request's session belongs to. */
package cn.com.ytajpx.anpei.web.account;
