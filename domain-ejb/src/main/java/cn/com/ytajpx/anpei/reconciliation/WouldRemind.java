package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.message.Channel;
import java.util.Map;

/**
 * Whom the button would remind.
 *
 * @param people      who would be told
 * @param byChannel   of these, how many by each channel; every channel is a key
 * @param unreachable of these, those whom nothing reaches: they must be called
 */
public record WouldRemind(long people, Map<Channel, Long> byChannel, long unreachable) {

    static final WouldRemind NOBODY = new WouldRemind(0, Map.of(Channel.IN_APP, 0L, Channel.EMAIL, 0L, Channel.SMS, 0L), 0);
}
