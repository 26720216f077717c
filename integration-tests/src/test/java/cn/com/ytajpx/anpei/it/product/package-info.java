/** The product as a process of its own, seen from outside: for browser journeys, packaging tests and the container. */
package cn.com.ytajpx.anpei.it.product;
