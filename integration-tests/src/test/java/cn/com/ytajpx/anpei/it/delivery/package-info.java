/** Messages on their way out: by real SMTP, at the right hour, once, and what becomes of those that can't be sent. */
package cn.com.ytajpx.anpei.it.delivery;
