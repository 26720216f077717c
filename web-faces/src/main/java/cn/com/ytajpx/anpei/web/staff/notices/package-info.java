/** Pages on which staff write, publish and change notices. Decides nothing: {@code notice} of the domain does. */
package cn.com.ytajpx.anpei.web.staff.notices;
