/** The employer clerk's pages. They ask the domain; they decide nothing. */
package cn.com.ytajpx.anpei.web.employer;
