/** Staff pages of the certificate register: search, a certificate, import. They ask the domain; they decide nothing. */
package cn.com.ytajpx.anpei.web.staff.certificates;
