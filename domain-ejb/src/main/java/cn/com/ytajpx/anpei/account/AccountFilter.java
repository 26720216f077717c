package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.security.Role;

/**
 * Which accounts to list.
 *
 * @param text  the beginning of a name or log-in name, a part of an employer's name, or a whole mobile or document number; empty for all
 * @param role  {@code null} for all
 * @param state {@code null} for all
 */
public record AccountFilter(String text, Role role, AccountState state) {

    public static final AccountFilter ALL = new AccountFilter("", null, null);

    public AccountFilter {
        text = text == null ? "" : text.strip();
    }

    boolean byRoleAlone() {
        return text.isEmpty() && role != null && state == null;
    }
}
