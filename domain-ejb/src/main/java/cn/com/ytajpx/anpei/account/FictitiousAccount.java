package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.common.IdNumber;
import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.security.Role;

/**
 * A made-up person of the demonstration.
 *
 * @param login    of staff, else {@code null}
 * @param idNumber of those who register, as {@code mobile}, else {@code null}
 */
public record FictitiousAccount(Role role, String name, String login, IdNumber idNumber, Mobile mobile, String email,
        String employerName) {
}
