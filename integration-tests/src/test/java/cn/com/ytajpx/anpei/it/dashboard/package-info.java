/** The start page of the centre's staff. */
package cn.com.ytajpx.anpei.it.dashboard;
