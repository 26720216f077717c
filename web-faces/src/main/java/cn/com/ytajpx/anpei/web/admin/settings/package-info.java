/** The settings with their days, and what a new value would change. */
package cn.com.ytajpx.anpei.web.admin.settings;
