/** What stands around every page: navigation, and where one is in it. Decides nothing: permissions come from the account. */
package cn.com.ytajpx.anpei.web.site;
