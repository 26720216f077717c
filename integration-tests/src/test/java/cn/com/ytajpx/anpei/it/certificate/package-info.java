/** The certificate register and its import, in the container and in the browser. */
package cn.com.ytajpx.anpei.it.certificate;
