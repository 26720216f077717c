/** The audit trail in the container and in the browser. */
package cn.com.ytajpx.anpei.it.audit;
