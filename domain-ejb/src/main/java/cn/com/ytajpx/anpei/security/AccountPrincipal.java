package cn.com.ytajpx.anpei.security;

import jakarta.security.enterprise.CallerPrincipal;
import java.util.Set;

/** Who is logged in: the account, the name to show, and the permissions at this request. */
public class AccountPrincipal extends CallerPrincipal {

    private static final long serialVersionUID = 1L;

    private final long accountId;
    private final Set<String> permissions;
    private final boolean passwordInitial;

    /**
     * @param passwordInitial whether someone else chose the password; until it is changed there are no permissions,
     *                        whatever {@code permissions} says
     */
    public AccountPrincipal(long accountId, String name, Set<String> permissions, boolean passwordInitial) {
        super(name);
        this.accountId = accountId;
        this.permissions = passwordInitial ? Set.of() : Set.copyOf(permissions);
        this.passwordInitial = passwordInitial;
    }

    public long accountId() {
        return accountId;
    }

    public Set<String> permissions() {
        return permissions;
    }

    /** Whether the password must be changed before anything else. */
    public boolean passwordInitial() {
        return passwordInitial;
    }
}
