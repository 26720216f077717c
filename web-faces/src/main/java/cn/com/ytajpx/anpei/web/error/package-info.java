/** What people and programs see when something can't be answered: our own page, or problem JSON below {@code /api}. */
package cn.com.ytajpx.anpei.web.error;
