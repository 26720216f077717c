/** Messages in the container: the inbox. */
package cn.com.ytajpx.anpei.it.message;
