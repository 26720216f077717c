/** Pages on which those who plan see which changes wait, who was told and what became of it. Decides nothing: {@code classchange} does. */
package cn.com.ytajpx.anpei.web.staff.changes;
