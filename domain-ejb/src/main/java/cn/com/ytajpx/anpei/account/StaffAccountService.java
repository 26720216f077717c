package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.security.PersonalData;
import cn.com.ytajpx.anpei.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All accounts in the administrator's hand. Whatever is changed takes effect at the person's next click. Someone unknown is
 * refused with {@link AccountReason#ACCOUNT_UNKNOWN}.
 */
@Stateless
@RolesAllowed(Permission.ACCOUNTS_MANAGE)
public class StaffAccountService {

    @PersistenceContext(unitName = "anpei")
    EntityManager entityManager;

    @Inject
    Accounts accounts;

    @Inject
    OwnData ownData;

    @Inject
    PasswordHashing hashing;

    @Inject
    PersonalData personalData;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    Event<AuditFact> audit;

    /** The newest first, from {@code first} (counted from 0). */
    public AccountPage page(AccountFilter filter, int first, int most) {
        var query = new AccountQuery(entityManager, personalData, filter);
        return new AccountPage(query.rows(first, most).stream().map(AccountRow::of).toList(), query.count());
    }

    public AccountRow find(long id) {
        return AccountRow.of(known(id));
    }

    /**
     * The colleague must change the password at the first log-in.
     *
     * @return the new account's id
     * @throws Refused at {@code login}, {@code name}, {@code email}, {@code roles}, {@code newPassword}, {@code repeated}
     */
    public long create(NewStaffAccount form) {
        var login = Objects.requireNonNullElse(form.login(), "").strip().toLowerCase(Locale.ROOT);
        var name = PersonPolicy.tidyName(form.name());
        var email = PersonPolicy.tidy(form.email());
        free(login, StaffAccountPolicy.login(login)).and(PersonPolicy.name(name)).and(PersonPolicy.optionalEmail(email))
                .and(StaffAccountPolicy.roles(form.roles(), false))
                .and(PasswordPolicy.check(form.password(), form.repeated(), List.of(login, name, email))).orRefuse();
        var account = Account.ofStaff(login, name, email.isEmpty() ? null : email, hashing.hash(form.password()), form.roles(),
                LocalDateTime.now(clock));
        accounts.add(account);
        accounts.flushOr(() -> new Refused(Refusal.at("login", AccountReason.STAFF_LOGIN_TAKEN, login)));
        remember("account.create", account, login + " · " + names(form.roles()));
        return account.id();
    }

    /**
     * The roles that an administrator gives; what a person has by registering stays.
     *
     * @throws Refused at {@code roles}, or as a whole for one's own account and the last administrator
     */
    public void changeRoles(long id, Set<Role> roles) {
        lockAdministrators();
        var account = known(id);
        StaffAccountPolicy.notOneself(id, actor()).and(StaffAccountPolicy.roles(roles, account.registered())).orRefuse();
        refuseForLastAdministrator(account, roles.contains(Role.ADMINISTRATOR));
        var before = names(account.roles());
        var after = account.roles().stream().filter(role -> !role.givenByAdministrator()).collect(Collectors.toSet());
        after.addAll(roles);
        account.giveRoles(after);
        remember("account.change-roles", account, before + " → " + names(account.roles()));
    }

    /** Ends the person's sessions; locking twice changes nothing. */
    public void lock(long id) {
        lockAdministrators();
        var account = known(id);
        StaffAccountPolicy.notOneself(id, actor()).orRefuse();
        refuseForLastAdministrator(account, false);
        if (account.active()) {
            account.lock();
            remember("account.lock", account, "");
        }
    }

    public void unlock(long id) {
        var account = known(id);
        if (!account.active()) {
            account.unlock();
            remember("account.unlock", account, "");
        }
    }

    /**
     * To be changed at the person's next log-in; their sessions end.
     *
     * @throws Refused at {@code newPassword} and {@code repeated}
     */
    public void resetPassword(long id, String password, String repeated) {
        var account = known(id);
        StaffAccountPolicy.notOneself(id, actor()).and(PasswordPolicy.check(password, repeated, ownData.of(account))).orRefuse();
        account.resetPassword(hashing.hash(password));
        remember("account.give-password", account, "");
    }

    /** Two administrators who lock each other at once come one after the other. */
    private void lockAdministrators() {
        entityManager.createNativeQuery("""
                select a.id from account a join account_role r on r.account_id = a.id
                where r.role = ?1 for update""").setParameter(1, Role.ADMINISTRATOR.name()).getResultList();
    }

    private void refuseForLastAdministrator(Account account, boolean staysOne) {
        if (account.active() && account.roles().contains(Role.ADMINISTRATOR) && !staysOne
                && accounts.administrators() == 1) {
            throw new Refused(Refusal.of(AccountReason.LAST_ADMINISTRATOR));
        }
    }

    private Decision free(String login, Decision shape) {
        return shape.allowed() && accounts.byLogin(login).isPresent()
                ? Decision.no(Refusal.at("login", AccountReason.STAFF_LOGIN_TAKEN, login)) : shape;
    }

    private Account known(long id) {
        return accounts.find(id).orElseThrow(() -> new Refused(Refusal.of(AccountReason.ACCOUNT_UNKNOWN)));
    }

    private long actor() {
        return user.accountId().orElse(0L);
    }

    private void remember(String action, Account account, String detail) {
        audit.fire(new AuditFact(action, "account/" + account.id(), detail));
    }

    private static String names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(", "));
    }
}
