package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.security.SealedMobile;

/** A person's own details as they are shown; "" for what is not there. */
public record OwnDetails(String name, String employerName, String mobileMasked, String email) {

    static OwnDetails of(Account account) {
        return new OwnDetails(account.name(), account.employerName().orElse(""), account.mobile().map(SealedMobile::masked).orElse(""),
                account.email().orElse(""));
    }
}
