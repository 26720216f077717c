/** Journeys of people through the running product, in Chromium. See {@code docs/testing.md}. */
package cn.com.ytajpx.anpei.it.browser;
