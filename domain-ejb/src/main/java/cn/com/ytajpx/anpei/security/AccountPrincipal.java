package cn.com.ytajpx.anpei.security;

import jakarta.security.enterprise.CallerPrincipal;
import java.util.Set;

/** Who is logged in: the account, the name to show, and the permissions at this request. */
public class AccountPrincipal extends CallerPrincipal {

    private static final long serialVersionUID = 1L;

    private final long accountId;
    private final Set<String> permissions;

    public AccountPrincipal(long accountId, String name, Set<String> permissions) {
        super(name);
        this.accountId = accountId;
        this.permissions = Set.copyOf(permissions);
    }

    public long accountId() {
        return accountId;
    }

    public Set<String> permissions() {
        return permissions;
    }
}
