/** Public pages, kept for a moment so that they are written once for many readers. Decides nothing of what stands on them. */
package cn.com.ytajpx.anpei.web.cache;
