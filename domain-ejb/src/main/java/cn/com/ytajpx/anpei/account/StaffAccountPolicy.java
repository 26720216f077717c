package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.Reason;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.security.Role;
import java.util.Set;
import java.util.regex.Pattern;

/** What the administrator may make of an account, on one screen. */
final class StaffAccountPolicy {

    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9.-]{2,39}");

    private StaffAccountPolicy() {
    }

    static Decision login(String login) {
        if (login.isEmpty()) {
            return no("login", AccountReason.STAFF_LOGIN_MISSING);
        }
        return LOGIN.matcher(login).matches() ? Decision.yes() : no("login", AccountReason.STAFF_LOGIN_SHAPE);
    }

    /** Given by the administrator; one who registered may do without. */
    static Decision roles(Set<Role> roles, boolean registered) {
        var decision = roles.isEmpty() && !registered ? no("roles", AccountReason.STAFF_ROLES_MISSING) : Decision.yes();
        for (var role : roles) {
            if (!role.givenByAdministrator()) {
                decision = decision.and(no("roles", AccountReason.STAFF_ROLE_NOT_GIVEN, role));
            }
        }
        return roles.contains(Role.CERTIFICATE_PROPOSER) && roles.contains(Role.CERTIFICATE_APPROVER)
                ? decision.and(no("roles", AccountReason.STAFF_PROPOSER_AND_APPROVER)) : decision;
    }

    /** Nobody locks themself out, or gives themself what another must give. */
    static Decision notOneself(long account, long actor) {
        return account == actor ? no("", AccountReason.OWN_ACCOUNT) : Decision.yes();
    }

    private static Decision no(String field, Reason reason, Object... arguments) {
        return Decision.no(Refusal.at(field, reason, arguments));
    }
}
