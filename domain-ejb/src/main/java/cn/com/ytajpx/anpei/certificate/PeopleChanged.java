package cn.com.ytajpx.anpei.certificate;

import java.util.List;

/**
 * Fired in the transaction in which the register learns other mobiles of people, or before it forgets people.
 *
 * @param holders their ids
 */
public record PeopleChanged(List<Long> holders) {
}
