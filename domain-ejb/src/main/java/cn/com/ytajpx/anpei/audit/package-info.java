/** Remembers who did what to whom and when, append-only, in the transaction of the deed. Decides nothing. */
package cn.com.ytajpx.anpei.audit;
