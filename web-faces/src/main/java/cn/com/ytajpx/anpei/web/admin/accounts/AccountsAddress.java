package cn.com.ytajpx.anpei.web.admin.accounts;

import cn.com.ytajpx.anpei.account.AccountFilter;
import cn.com.ytajpx.anpei.account.AccountState;
import cn.com.ytajpx.anpei.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A list of accounts as it stands in an address: {@code ?q=王&role=planner&state=locked&page=2}.
 *
 * @param page counted from 1
 */
record AccountsAddress(AccountFilter filter, int page) {

    private static final int LONGEST_TEXT = 60;
    private static final int MOST_PAGES = 100_000;
    private static final int DIGITS_OF_A_NUMBER = 5;

    /** @throws IllegalArgumentException if a parameter is odd */
    static AccountsAddress of(HttpServletRequest request) {
        var text = request.getParameter("q");
        if (text != null && text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("q is too long");
        }
        return new AccountsAddress(new AccountFilter(text, constant(Role.class, request.getParameter("role")),
                constant(AccountState.class, request.getParameter("state"))), page(request.getParameter("page")));
    }

    /** Whether the text looks like somebody's number, which has no place in an address. */
    boolean personal() {
        return filter.text().chars().filter(Character::isDigit).count() >= DIGITS_OF_A_NUMBER;
    }

    /** Without the page, ready for more parameters: {@code ?role=planner&}. */
    String query() {
        var query = new StringBuilder("?");
        append(query, "q", personal() ? null : filter.text());
        append(query, "role", filter.role());
        append(query, "state", filter.state());
        return query.toString();
    }

    private static void append(StringBuilder query, String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            var text = value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-') : value.toString();
            query.append(name).append('=').append(URLEncoder.encode(text, StandardCharsets.UTF_8)).append('&');
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name == null || name.isEmpty() ? null : Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static int page(String typed) {
        var page = typed == null || typed.isEmpty() ? 1 : Integer.parseInt(typed);
        if (page < 1 || page > MOST_PAGES) {
            throw new IllegalArgumentException("no page: " + page);
        }
        return page;
    }
}
