/**
 * Accounts: registering, logging in, passwords, throttling, one-time codes, and the accounts that the administrator makes.
 * Never decides what a certificate is worth or which class a person needs.
 */
package cn.com.ytajpx.anpei.account;
