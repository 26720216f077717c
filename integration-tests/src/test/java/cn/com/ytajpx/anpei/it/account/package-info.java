/** Accounts: registering, logging in, passwords, and who may enter where. */
package cn.com.ytajpx.anpei.it.account;
