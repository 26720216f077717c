/**
 * What the centre writes to people, and whether it arrived (R-N4): templates in immutable versions, an outbox that is
 * written in the transaction of its cause and sent after it, the channels, retries and the record of every delivery.
 * Never decides who is written to or when a reminder is due.
 */
package cn.com.ytajpx.anpei.message;
