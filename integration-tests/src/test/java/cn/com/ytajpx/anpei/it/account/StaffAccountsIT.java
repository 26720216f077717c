package cn.com.ytajpx.anpei.it.account;

import static cn.com.ytajpx.anpei.security.Role.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.com.ytajpx.anpei.account.AccountFilter;
import cn.com.ytajpx.anpei.account.AccountReason;
import cn.com.ytajpx.anpei.account.AccountRow;
import cn.com.ytajpx.anpei.account.AccountState;
import cn.com.ytajpx.anpei.account.LogInService;
import cn.com.ytajpx.anpei.account.NewStaffAccount;
import cn.com.ytajpx.anpei.account.PasswordService;
import cn.com.ytajpx.anpei.account.StaffAccountService;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import cn.com.ytajpx.anpei.security.AccountPrincipal;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.security.Role;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StaffAccountsIT extends InContainer {

    private static final String FIRST = "livelyriver42";
    private static final String SECOND = "stonybridge43";

    @Inject
    StaffAccountService staff;

    @Inject
    LogInService logIns;

    @Inject
    PasswordService passwords;

    @Inject
    Domain domain;

    @Inject
    MovableClock hands;

    private static NewStaffAccount form(String login, Role... roles) {
        return new NewStaffAccount(login, "测试员", login + "@example.com", Set.of(roles), FIRST, FIRST);
    }

    private long made(String login, Role... roles) {
        return asAdministrator(() -> staff.create(form(login, roles)));
    }

    private static <T> T asAdministrator(Callable<T> deed) {
        return Acting.as(deed, Permission.ACCOUNTS_MANAGE);
    }

    private static void asAdministrator(Runnable deed) {
        asAdministrator(() -> {
            deed.run();
            return null;
        });
    }

    private static <T> T as(AccountPrincipal person, Callable<T> deed) {
        return Acting.account(person.accountId(), deed, person.permissions().toArray(String[]::new));
    }

    private static Accounts.Refusing refusing(AccountReason... reasons) {
        return Accounts.refusing(reasons);
    }

    private AccountPrincipal present(String login, String password) {
        return logIns.present(logIns.logIn(login, password, "192.0.2.1")).orElseThrow();
    }

    @Test
    void aColleagueMustChangeTheInitialPasswordAndMayDoNothingBefore() {
        made("first.timer", PLANNER);

        var before = present("First.Timer ", FIRST);
        assertThat(before.passwordInitial()).isTrue();
        assertThat(before.permissions()).isEmpty();

        var session = as(before, () -> passwords.change(FIRST, SECOND, SECOND));

        var after = logIns.present(session).orElseThrow();
        assertThat(after.passwordInitial()).isFalse();
        assertThat(after.permissions()).isEqualTo(PLANNER.permissions());
        assertThatThrownBy(() -> present("first.timer", FIRST)).satisfies(refusing(AccountReason.LOG_IN_WRONG));
    }

    @Test
    void changingThePasswordEndsEveryOtherSession() {
        made("two.devices", PLANNER);
        var phone = logIns.logIn("two.devices", FIRST, "192.0.2.1");
        var desk = logIns.present(logIns.logIn("two.devices", FIRST, "192.0.2.2")).orElseThrow();

        var goesOn = as(desk, () -> passwords.change(FIRST, SECOND, SECOND));

        assertThat(logIns.present(phone)).isEmpty();
        assertThat(logIns.present(goesOn)).isPresent();
    }

    @Test
    void everyFaultOfAChangeIsSaidAtOnce() {
        made("faulty", PLANNER);
        var person = present("faulty", FIRST);

        assertThatThrownBy(() -> as(person, () -> passwords.change("wrong", "short", "other")))
                .satisfies(refusing(AccountReason.PASSWORD_TOO_SHORT, AccountReason.PASSWORD_NOT_REPEATED, AccountReason.PASSWORD_OLD_WRONG));
        assertThatThrownBy(() -> as(person, () -> passwords.change(FIRST, FIRST, FIRST))).satisfies(refusing(AccountReason.PASSWORD_UNCHANGED));
        assertThatThrownBy(() -> as(person, () -> passwords.change(null, SECOND, SECOND))).satisfies(refusing(AccountReason.PASSWORD_MISSING));
        assertThatThrownBy(() -> as(person, () -> passwords.change(FIRST, "faulty-" + SECOND, "faulty-" + SECOND)))
                .satisfies(refusing(AccountReason.PASSWORD_CONTAINS_OWN));
    }

    @Test
    void aLockedAccountLosesItsSessionAtOnceAndUnlockingDoesNotBringItBack() {
        var id = made("lockable", PLANNER);
        var session = logIns.logIn("lockable", FIRST, "192.0.2.1");

        asAdministrator(() -> staff.lock(id));
        assertThat(logIns.present(session)).isEmpty();
        assertThatThrownBy(() -> logIns.logIn("lockable", FIRST, "192.0.2.1")).satisfies(refusing(AccountReason.LOG_IN_WRONG));

        asAdministrator(() -> staff.unlock(id));
        assertThat(logIns.present(session)).isEmpty();
        assertThat(present("lockable", FIRST).accountId()).isEqualTo(id);
    }

    @Test
    void otherRolesTakeEffectInTheRunningSession() {
        var id = made("promoted", CASHIER);
        var person = present("promoted", FIRST);
        var session = as(person, () -> passwords.change(FIRST, SECOND, SECOND));

        asAdministrator(() -> staff.changeRoles(id, Set.of(DIRECTOR, PLANNER)));

        assertThat(logIns.present(session).orElseThrow().permissions()).contains(Permission.TEMPLATES_EDIT, Permission.OPS_AREA);
        assertThat(asAdministrator(() -> staff.find(id)).givenRoles()).containsExactly(PLANNER, DIRECTOR);
        assertThat(domain.rows("select detail from audit_entry where action = 'account.change-roles' and subject = ?", "account/" + id))
                .hasToString("[CASHIER → PLANNER, DIRECTOR]");
    }

    @Test
    void aResetPasswordIsInitialAgainAndEndsSessions() {
        var id = made("forgetful", PLANNER);
        var session = as(present("forgetful", FIRST), () -> passwords.change(FIRST, SECOND, SECOND));

        asAdministrator(() -> staff.resetPassword(id, "harbourlight44", "harbourlight44"));

        assertThat(logIns.present(session)).isEmpty();
        assertThat(present("forgetful", "harbourlight44").passwordInitial()).isTrue();
    }

    @Test
    void theLastAdministratorStaysAndNobodyActsOnThemself() {
        var one = made("admin.one", ADMINISTRATOR);
        assertThatThrownBy(() -> asAdministrator(() -> staff.lock(one))).satisfies(refusing(AccountReason.LAST_ADMINISTRATOR));
        assertThatThrownBy(() -> asAdministrator(() -> staff.changeRoles(one, Set.of(PLANNER)))).satisfies(refusing(AccountReason.LAST_ADMINISTRATOR));
        asAdministrator(() -> staff.changeRoles(one, Set.of(ADMINISTRATOR, PLANNER)));

        var two = made("admin.two", ADMINISTRATOR);
        as(present("admin.two", FIRST), () -> passwords.change(FIRST, SECOND, SECOND));
        var actor = present("admin.two", SECOND);
        for (var deed : new Runnable[] {() -> staff.lock(two), () -> staff.changeRoles(two, Set.of(ADMINISTRATOR, AUDITOR)),
            () -> staff.resetPassword(two, FIRST, FIRST)}) {
            assertThatThrownBy(() -> as(actor, () -> {
                deed.run();
                return null;
            })).satisfies(refusing(AccountReason.OWN_ACCOUNT));
        }

        asAdministrator(() -> staff.lock(one));
        assertThatThrownBy(() -> asAdministrator(() -> staff.lock(two))).satisfies(refusing(AccountReason.LAST_ADMINISTRATOR));
    }

    @Test
    void everyFaultOfANewAccountIsSaidAtItsField() {
        made("taken.name", PLANNER);

        assertThatThrownBy(() -> asAdministrator(() -> staff.create(new NewStaffAccount("2x", "", "x", Set.of(), "short", "other"))))
                .satisfies(refusing(AccountReason.STAFF_LOGIN_SHAPE, AccountReason.NAME_MISSING, AccountReason.EMAIL_SHAPE,
                        AccountReason.STAFF_ROLES_MISSING, AccountReason.PASSWORD_TOO_SHORT, AccountReason.PASSWORD_NOT_REPEATED));
        assertThatThrownBy(() -> made("Taken.Name", PLANNER)).satisfies(refusing(AccountReason.STAFF_LOGIN_TAKEN));
        assertThatThrownBy(() -> made("self.made", TRAINEE)).satisfies(refusing(AccountReason.STAFF_ROLE_NOT_GIVEN));
        assertThatThrownBy(() -> asAdministrator(() -> staff.find(987_654))).satisfies(refusing(AccountReason.ACCOUNT_UNKNOWN));
    }

    @Test
    void ofManyWhoTakeANameAtOnceOneGetsIt() throws Exception {
        var at = Executors.newFixedThreadPool(6);
        var made = at.invokeAll(IntStream.range(0, 6).mapToObj(i -> (Callable<Long>) () -> made("raced", PLANNER)).toList());
        at.shutdown();

        assertThat(made.stream().filter(StaffAccountsIT::worked)).hasSize(1);
        assertThat(made.stream().filter(each -> !worked(each))).allSatisfy(each ->
                assertThatThrownBy(each::get).cause().satisfies(refusing(AccountReason.STAFF_LOGIN_TAKEN)));
    }

    private static boolean worked(Future<Long> each) {
        try {
            return each.get() > 0;
        } catch (Exception refused) {
            return false;
        }
    }

    @Test
    void accountsAreSearchedFilteredAndPaged() {
        var ids = IntStream.range(0, 5).mapToObj(i -> made("listed-" + i, i == 0 ? AUDITOR : REVIEWER)).toList();
        asAdministrator(() -> staff.lock(ids.get(1)));

        var first = asAdministrator(() -> staff.page(new AccountFilter(" LISTED- ", null, null), 0, 2));
        assertThat(first.all()).isEqualTo(5);
        assertThat(first.rows()).extracting(AccountRow::login).containsExactly("listed-4", "listed-3");
        assertThat(asAdministrator(() -> staff.page(new AccountFilter("listed-", REVIEWER, AccountState.ACTIVE), 2, 2)).rows())
                .extracting(AccountRow::login).containsExactly("listed-2");
        assertThat(asAdministrator(() -> staff.page(new AccountFilter("listed-", null, AccountState.LOCKED), 0, 9)).all()).isEqualTo(1);
        assertThat(asAdministrator(() -> staff.page(new AccountFilter("listed%", null, null), 0, 9)).rows()).isEmpty();
        assertThat(asAdministrator(() -> staff.page(AccountFilter.ALL, 0, 3)).rows()).hasSize(3);
        var auditors = asAdministrator(() -> staff.page(new AccountFilter("", AUDITOR, null), 0, 99));
        assertThat(auditors.rows()).hasSize((int) auditors.all()).allMatch(row -> row.roles().contains(AUDITOR)).extracting(AccountRow::login).contains("listed-0");
    }

    @Test
    void whoeverIsFoundByNameLogInAndEmployerIsListedAndCountedOnce() {
        var ids = IntStream.range(0, 6).mapToObj(i -> made("twice-" + i, REVIEWER)).toList();
        domain.sql("update account set name = 'twice', employer_name = 'not twice' where login like 'twice-%'");

        var found = new ArrayList<Long>();
        for (int first = 0; first < 8; first += 2) {
            int from = first;
            found.addAll(asAdministrator(() -> staff.page(new AccountFilter("twice", null, null), from, 2)).rows().stream().map(AccountRow::id).toList());
        }

        assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ids).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(asAdministrator(() -> staff.page(new AccountFilter("twice", null, null), 0, 2)).all()).isEqualTo(6);
    }

    @Test
    void onlyWhoManagesAccountsGetsIn() {
        assertThatThrownBy(() -> staff.page(AccountFilter.ALL, 0, 1)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> Acting.as(() -> staff.create(form("intruder", ADMINISTRATOR)), Permission.ADMIN_AREA, Permission.AUDIT_READ))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void theTimeOfTheLastLogInIsKept() {
        var id = made("punctual", PLANNER);
        hands.set("2024-03-01T23:59:59");

        logIns.logIn("punctual", FIRST, "192.0.2.1");

        assertThat(asAdministrator(() -> staff.find(id)).lastLogInAt()).isEqualTo("2024-03-01T23:59:59");
    }
}
