package cn.com.ytajpx.anpei.message;

import java.time.LocalDate;

/**
 * What operations look for; null or blank means any.
 *
 * @param name part of the recipient's name
 * @param from first day of writing, inclusive
 * @param to   last day of writing, inclusive
 */
public record DeliveryFilter(MessageStatus status, Channel channel, MessageCode code, String name, LocalDate from, LocalDate to) {

    public static final DeliveryFilter ALL = new DeliveryFilter(null, null, null, null, null, null);
}
