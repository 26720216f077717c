/** Companies, their clerks and their people, on the running product. */
package cn.com.ytajpx.anpei.it.employer;
