package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.security.Role;
import cn.com.ytajpx.anpei.security.SealedIdNumber;
import cn.com.ytajpx.anpei.security.SealedMobile;
import java.time.LocalDateTime;
import java.util.List;

/**
 * An account as the administrator sees it, numbers masked. Empty texts where there is nothing.
 *
 * @param login           of staff; others log in by number or mobile
 * @param registered      whether the person registered by themself, as trainee or employer's clerk
 * @param roles           in the centre's order
 * @param passwordInitial whether a password that someone else chose has not been changed yet
 * @param lastLogInAt     {@code null} if never
 */
public record AccountRow(long id, String login, String name, String idNumber, String mobile, String email, String employerName,
        boolean registered, List<Role> roles, AccountState state, boolean passwordInitial, LocalDateTime createdAt,
        LocalDateTime lastLogInAt) {

    static AccountRow of(Account account) {
        return new AccountRow(account.id(), account.login().orElse(""), account.name(),
                account.idNumber().map(SealedIdNumber::masked).orElse(""), account.mobile().map(SealedMobile::masked).orElse(""),
                account.email().orElse(""), account.employerName().orElse(""), account.registered(), List.copyOf(account.roles()),
                account.state(), account.passwordInitial(), account.createdAt(), account.lastLogInAt().orElse(null));
    }

    /** Those of the roles that the administrator gives and takes. */
    public List<Role> givenRoles() {
        return roles.stream().filter(Role::givenByAdministrator).toList();
    }
}
