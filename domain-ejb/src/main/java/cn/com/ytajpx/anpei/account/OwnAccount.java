package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What the registered person who is logged in may read of their own account. */
@Stateless
@RolesAllowed({Permission.TRAINEE_AREA, Permission.EMPLOYER_AREA})
public class OwnAccount {

    @Inject
    CurrentUser user;

    @Inject
    Accounts accounts;

    /** Numbers masked. */
    public OwnDetails details() {
        return user.accountId().flatMap(accounts::find).map(OwnDetails::of).orElseThrow();
    }
}
