/** Settings in the container and in the browser. */
package cn.com.ytajpx.anpei.it.setting;
