package cn.com.ytajpx.anpei.message;

import java.time.LocalDate;

/**
 * What is looked for; null or blank means any.
 *
 * @param who        the beginning of the recipient's name or a part of their employer's
 * @param from       first day of writing, inclusive
 * @param to         last day of writing, inclusive
 * @param reminderId messages of this reminder only
 */
public record DeliveryFilter(MessageStatus status, Channel channel, MessageCode code, String who, LocalDate from, LocalDate to,
        Long reminderId) {

    public static final DeliveryFilter ALL = new DeliveryFilter(null, null, null, null, null, null, null);

    public DeliveryFilter withStatus(MessageStatus other) {
        return new DeliveryFilter(other, channel, code, who, from, to, reminderId);
    }
}
