/**
 * What a clerk does for a company's people beyond keeping their list: sees who lapses when and who is covered, pre-registers
 * many by ticking or by Excel, gets digests. Decides whose turn it is to act; never what is covered, nor who may get into a class.
 */
package cn.com.ytajpx.anpei.clerk;
