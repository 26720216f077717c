/** The trainee's own pages: the start and a certificate. They ask the domain; they decide nothing. */
package cn.com.ytajpx.anpei.web.trainee;
