/** What the pages of imports from sheets have in common: the preview with its choice, the list of those before. Never what is imported. */
package cn.com.ytajpx.anpei.web.sheet;
