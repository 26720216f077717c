/** Accounts and roles in the administrator's hand. */
package cn.com.ytajpx.anpei.web.admin.accounts;
