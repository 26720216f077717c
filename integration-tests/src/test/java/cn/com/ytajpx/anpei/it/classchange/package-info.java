/** Changes of classes, as people hear of them. */
package cn.com.ytajpx.anpei.it.classchange;
