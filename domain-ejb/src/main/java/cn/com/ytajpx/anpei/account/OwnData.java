package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.security.PersonalData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;

/** What a person's password must not contain: their own data, read for nothing else. */
@Dependent
class OwnData {

    @Inject
    PersonalData personalData;

    Collection<String> of(Account account) {
        var own = new ArrayList<String>();
        own.add(account.name());
        account.login().ifPresent(own::add);
        account.email().ifPresent(own::add);
        account.idNumber().ifPresent(number -> own.add(personalData.reveal(number.sealed())));
        account.mobile().ifPresent(mobile -> own.add(personalData.reveal(mobile.sealed())));
        return own;
    }
}
