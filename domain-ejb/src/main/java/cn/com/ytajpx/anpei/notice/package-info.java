/**
 * What the centre announces (通知), first and in full, on its own site: written, published and changed by staff, every deed a
 * revision. Decides what a notice must have, what a reader sees of it and that its text and files are safe; never what it says.
 */
package cn.com.ytajpx.anpei.notice;
