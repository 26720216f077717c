/** Pages on which staff read, try and change the texts of messages. */
package cn.com.ytajpx.anpei.web.template;
