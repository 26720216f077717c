/** The centre's year as those live through it who belong to it. */
package cn.com.ytajpx.anpei.it.year;
