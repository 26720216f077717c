package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.security.Role;
import java.util.Set;

/**
 * A colleague's account as the administrator fills it in. Refusals name these fields.
 *
 * @param login    what the colleague logs in by, small letters
 * @param email    may be empty
 * @param password to be changed at the first log-in; field {@code newPassword}
 * @param repeated the same once more
 */
public record NewStaffAccount(String login, String name, String email, Set<Role> roles, String password, String repeated) {

    public NewStaffAccount {
        roles = Set.copyOf(roles);
    }

    /** Nothing of it belongs in a log. */
    @Override
    public String toString() {
        return "new account " + login;
    }
}
