/**
 * The main promise: no certificate lapses by accident. Decides who is reminded of which certificate on which day (R-N1,
 * R-N2), who is told that theirs is void (R-C5), who must be called because nothing reaches them, and explains everyone
 * else. Never decides whether a certificate is valid, nor how a message travels.
 */
package cn.com.ytajpx.anpei.reminder;
