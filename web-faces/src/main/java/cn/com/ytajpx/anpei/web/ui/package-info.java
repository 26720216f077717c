/** What the tags of {@code a:} ask for: refusals, days, what was just done. See {@code docs/pages.md}. */
package cn.com.ytajpx.anpei.web.ui;
