/** Claims of accounts, decided at the desk. They ask the domain. */
package cn.com.ytajpx.anpei.web.staff.claims;
