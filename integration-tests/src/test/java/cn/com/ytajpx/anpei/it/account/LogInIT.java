package cn.com.ytajpx.anpei.it.account;

import static cn.com.ytajpx.anpei.it.account.Accounts.refusing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.com.ytajpx.anpei.account.AccountReason;
import cn.com.ytajpx.anpei.account.LogInService;
import cn.com.ytajpx.anpei.account.NewStaffAccount;
import cn.com.ytajpx.anpei.account.StaffAccountService;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.security.Role;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogInIT extends InContainer {

    private static final String RIGHT = "livelyriver42";

    @Inject
    LogInService logIns;

    @Inject
    StaffAccountService staff;

    @Inject
    Domain domain;

    @Inject
    MovableClock hands;

    @Inject
    Pbkdf2PasswordHash pbkdf2;

    private int client;

    private long made(String login) {
        return Acting.as(() -> staff.create(new NewStaffAccount(login, "测试员", "", Set.of(Role.PLANNER), RIGHT, RIGHT)), Permission.ACCOUNTS_MANAGE);
    }

    /** From another address each time. */
    private Refused wrong(String login) {
        try {
            logIns.logIn(login, "wrong-password", "198.51.100." + ++client);
            throw new AssertionError("let in with a wrong password");
        } catch (Refused refused) {
            return refused;
        }
    }

    @Test
    void theFifthWrongPasswordMakesOneWait() {
        made("throttled.one");

        fifthWrongPasswordMakesWait("throttled.one");
    }

    @Test
    void theFifthWrongPasswordMakesOneWaitEvenWhereThereIsNoSuchAccount() {
        fifthWrongPasswordMakesWait("nobody.at.all");
    }

    private void fifthWrongPasswordMakesWait(String login) {
        hands.set("2024-02-29T23:59:59");
        for (int i = 0; i < 4; i++) {
            assertThat(wrong(login)).satisfies(refusing(AccountReason.LOG_IN_WRONG));
        }

        var fifth = wrong(login);
        assertThat(fifth).satisfies(refusing(AccountReason.LOG_IN_BLOCKED));
        assertThat(fifth.decision().refusals().get(0).arguments()).hasToString("[2024-03-01, 00:01]");
        assertThat(domain.count("select count(*) from log_in_throttle where kind = 'ACCOUNT' and blocked_until = '2024-03-01 00:00:59'"))
                .isGreaterThanOrEqualTo(1);
        assertThatThrownBy(() -> logIns.logIn(login, RIGHT, "203.0.113.9")).satisfies(refusing(AccountReason.LOG_IN_BLOCKED));
    }

    @Test
    void whoWaitedGetsInAndStartsAnew() {
        made("patient");
        for (int i = 0; i < 5; i++) {
            wrong("patient");
        }
        hands.set("2024-03-01T09:00:59.999");
        assertThatThrownBy(() -> logIns.logIn("patient", RIGHT, "203.0.113.9")).satisfies(refusing(AccountReason.LOG_IN_BLOCKED));

        hands.set("2024-03-01T09:01:00");
        assertThat(logIns.logIn("patient", RIGHT, "203.0.113.9")).isNotNull();
        assertThat(wrong("patient")).satisfies(refusing(AccountReason.LOG_IN_WRONG));
    }

    @Test
    void whoMistypesAgainAfterWaitingWaitsTwiceAsLong() {
        for (int i = 0; i < 5; i++) {
            wrong("clumsy");
        }
        hands.set("2024-03-01T09:01:00");

        assertThat(wrong("clumsy").decision().refusals().get(0).arguments()).hasToString("[2024-03-01, 09:03]");
    }

    @Test
    void anAddressThatTriesManyNamesWaitsToo() {
        for (int i = 0; i < 29; i++) {
            var name = "guess-" + i;
            assertThatThrownBy(() -> logIns.logIn(name, "wrong-password", "192.0.2.77")).satisfies(refusing(AccountReason.LOG_IN_WRONG));
        }

        assertThatThrownBy(() -> logIns.logIn("guess-29", "wrong-password", "192.0.2.77")).satisfies(refusing(AccountReason.LOG_IN_BLOCKED));
        assertThat(wrong("guess-30")).satisfies(refusing(AccountReason.LOG_IN_WRONG));
    }

    @Test
    void goodLogInsOfManyPeopleAtOneAddressDoNotCount() {
        made("shared.address");
        for (int i = 0; i < 35; i++) {
            logIns.logIn("shared.address", RIGHT, "192.0.2.88");
        }

        assertThat(domain.count("select max(failures) from log_in_throttle where kind = 'CLIENT' and last_at = '2024-03-01 09:00:00'"))
                .isLessThan(35);
    }

    @Test
    void manyTriesAtOnceAreNoWayAround() throws Exception {
        made("stormed");
        var at = Executors.newFixedThreadPool(10);
        var tries = at.invokeAll(IntStream.range(0, 20).mapToObj(i -> (Callable<Boolean>) () -> {
            try {
                logIns.logIn("stormed", "wrong-password-" + i, "198.18.0." + i);
                return false;
            } catch (Refused refused) {
                return refused.decision().refusals().get(0).reason() == AccountReason.LOG_IN_BLOCKED;
            }
        }).toList());
        at.shutdown();
        for (var each : tries) {
            each.get();
        }

        var counted = domain.rows("select failures from log_in_throttle where kind = 'ACCOUNT' and blocked_until = '2024-03-01 09:01:00' and failures = 5");
        assertThat(counted).isNotEmpty();
        assertThatThrownBy(() -> logIns.logIn("stormed", RIGHT, "203.0.113.10")).satisfies(refusing(AccountReason.LOG_IN_BLOCKED));
    }

    @Test
    void aHashOfLesserStrengthOpensAndIsMadeStronger() {
        var id = made("of.old");
        pbkdf2.initialize(Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256", "Pbkdf2PasswordHash.Iterations", "2048"));
        var weak = pbkdf2.generate(RIGHT.toCharArray());
        domain.sql("update account set password_hash = ? where id = ?", weak, id);

        var before = logIns.logIn("of.old", RIGHT, "203.0.113.9");

        var now = (String) domain.rows("select password_hash from account where id = ?", id).get(0);
        assertThat(now).startsWith("PBKDF2WithHmacSHA512:210000:");
        assertThat(logIns.present(before)).isPresent();
        assertThat(logIns.logIn("of.old", RIGHT, "203.0.113.9")).isEqualTo(before);
    }

    @Test
    void nothingTypedIsSaidAtItsField() {
        assertThatThrownBy(() -> logIns.logIn(" ", RIGHT, "203.0.113.9")).satisfies(refusing(AccountReason.LOG_IN_MISSING));
        assertThatThrownBy(() -> logIns.logIn(null, null, "203.0.113.9")).satisfies(refusing(AccountReason.LOG_IN_MISSING));
        assertThatThrownBy(() -> logIns.logIn("someone", null, "203.0.113.9")).satisfies(refusing(AccountReason.PASSWORD_MISSING));
        assertThatThrownBy(() -> logIns.logIn("x".repeat(10_000), "y".repeat(10_000), "203.0.113.9")).satisfies(refusing(AccountReason.LOG_IN_WRONG));
    }
}
