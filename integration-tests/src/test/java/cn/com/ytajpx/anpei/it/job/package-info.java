/** The jobs as operations start, stop and restart them, and what their record says. */
package cn.com.ytajpx.anpei.it.job;
