package cn.com.ytajpx.anpei.it.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.account.AccountReason;
import cn.com.ytajpx.anpei.common.IdNumber;
import cn.com.ytajpx.anpei.common.Reason;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;

/** What tests of accounts say. */
final class Accounts {

    interface Refusing extends Consumer<Throwable> {
    }

    private Accounts() {
    }

    /** Of somebody who does not exist: no administrative division has the area code. */
    static String idNumber(int person) {
        var first17 = "99009919850601%03d".formatted(person);
        return first17 + IdNumber.checkCharacter(first17);
    }

    /** Refused for exactly these reasons. */
    static Refusing refusing(AccountReason... reasons) {
        return thrown -> assertThat(thrown).asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .extracting(refused -> refused.decision().refusals().stream().map(Refusal::reason).toList(), InstanceOfAssertFactories.list(Reason.class))
                .containsExactlyInAnyOrder(reasons);
    }
}
