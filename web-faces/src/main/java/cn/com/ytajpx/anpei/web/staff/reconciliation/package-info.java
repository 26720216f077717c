/** The pages of rosters, the five lists and the people at risk. */
package cn.com.ytajpx.anpei.web.staff.reconciliation;
