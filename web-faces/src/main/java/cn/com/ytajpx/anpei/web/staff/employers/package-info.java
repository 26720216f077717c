/** The staff's pages on companies. They ask the domain; they decide nothing. */
package cn.com.ytajpx.anpei.web.staff.employers;
