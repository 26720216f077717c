package cn.com.ytajpx.anpei.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.Optional;

/** Who acts in this call: a logged-in account, or nobody, as in jobs and for visitors. */
@ApplicationScoped
public class CurrentUser {

    /** The name of whoever acts when nobody is logged in. */
    public static final String SYSTEM = "system";

    @Inject
    private SecurityContext security;

    public Optional<Long> accountId() {
        return principal().map(AccountPrincipal::accountId);
    }

    /** The person's name, or {@link #SYSTEM}. */
    public String displayName() {
        return principal().map(AccountPrincipal::getName).orElse(SYSTEM);
    }

    /** @param permission a constant of {@link Permission} */
    public boolean may(String permission) {
        return principal().filter(someone -> someone.permissions().contains(permission)).isPresent();
    }

    /** Whether the person must change a password that someone else chose, before anything else. */
    public boolean passwordInitial() {
        return principal().filter(AccountPrincipal::passwordInitial).isPresent();
    }

    private Optional<AccountPrincipal> principal() {
        return security.getPrincipalsByType(AccountPrincipal.class).stream().findFirst();
    }
}
