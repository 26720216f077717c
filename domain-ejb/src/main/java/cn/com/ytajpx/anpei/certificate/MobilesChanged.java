package cn.com.ytajpx.anpei.certificate;

import java.util.List;

/**
 * Fired in the transaction in which the register learns other mobiles of people.
 *
 * @param holders their ids
 */
public record MobilesChanged(List<Long> holders) {
}
