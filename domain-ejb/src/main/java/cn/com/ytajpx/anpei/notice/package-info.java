/**
 * What the centre announces (通知), first and in full, on its own site. Decides what a reader sees of a notice and that its text
 * is safe; never what a notice says.
 */
package cn.com.ytajpx.anpei.notice;
