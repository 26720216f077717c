package cn.com.ytajpx.anpei.web.account;

import cn.com.ytajpx.anpei.account.PasswordPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The limits that hints beside a new password name: {@code #{newPassword.shortest}}. */
@Named
@ApplicationScoped
public class NewPassword {

    public int getShortest() {
        return PasswordPolicy.SHORTEST;
    }

    public int getLongest() {
        return PasswordPolicy.LONGEST;
    }
}
