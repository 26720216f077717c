/**
 * Values every feature speaks in: identity and mobile numbers, money, date windows, decisions with their refusals, and
 * the words they are put into. Decides nothing about the business; knows no database, no page, no clock.
 */
package cn.com.ytajpx.anpei.common;
