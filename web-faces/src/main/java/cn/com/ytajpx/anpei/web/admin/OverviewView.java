package cn.com.ytajpx.anpei.web.admin;

import cn.com.ytajpx.anpei.account.AccountFilter;
import cn.com.ytajpx.anpei.account.AccountState;
import cn.com.ytajpx.anpei.account.StaffAccountService;
import cn.com.ytajpx.anpei.audit.AuditEntry;
import cn.com.ytajpx.anpei.audit.AuditFilter;
import cn.com.ytajpx.anpei.audit.AuditService;
import cn.com.ytajpx.anpei.calendar.CalendarDesk;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.security.Role;
import cn.com.ytajpx.anpei.setting.SettingDesk;
import cn.com.ytajpx.anpei.setting.SettingStanding;
import cn.com.ytajpx.anpei.setting.SettingValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the administrator begins: a few numbers that lead to their rows, and what happened last. */
@Named
@RequestScoped
public class OverviewView {

    private static final int LATEST_ENTRIES = 8;
    private static final int LATEST_SETTINGS = 5;

    @Inject
    private CalendarDesk calendar;

    @Inject
    private SettingDesk settings;

    @Inject
    private AuditService trail;

    @Inject
    private StaffAccountService accounts;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private List<SettingStanding> standings;
    private List<Year> years;
    private List<Held> roles;

    public boolean isReadsSettings() {
        return request.isUserInRole(Permission.SETTINGS_READ);
    }

    public boolean isReadsAudit() {
        return request.isUserInRole(Permission.AUDIT_READ);
    }

    public boolean isManagesAccounts() {
        return request.isUserInRole(Permission.ACCOUNTS_MANAGE);
    }

    public long getAccounts() {
        return count(AccountFilter.ALL);
    }

    public long getLocked() {
        return count(new AccountFilter("", null, AccountState.LOCKED));
    }

    /** Roles that somebody has. */
    public List<Held> getRoles() {
        if (roles == null) {
            roles = Arrays.stream(Role.values()).map(role -> new Held(role, count(new AccountFilter("", role, null))))
                    .filter(held -> held.accounts() > 0).toList();
        }
        return roles;
    }

    private long count(AccountFilter filter) {
        return accounts.page(filter, 0, 1).all();
    }

    /** This year and the next. */
    public List<Year> getYears() {
        if (years == null) {
            var loaded = calendar.loaded();
            var now = LocalDate.now(clock).getYear();
            years = Stream.of(now, now + 1).map(year -> new Year(year, loaded.stream()
                    .filter(each -> each.arrangement().year() == year).map(each -> each.workingDays()).findFirst())).toList();
        }
        return years;
    }

    public long getUnconfirmed() {
        return standings().stream().filter(SettingStanding::unconfirmed).count();
    }

    /** How many settings have a value that has not begun. */
    public long getPlanned() {
        return standings().stream().filter(each -> each.next().isPresent()).count();
    }

    public List<SettingValue> getLatestSettings() {
        return settings.newest(LATEST_SETTINGS);
    }

    public long getEntriesToday() {
        var today = LocalDate.now(clock);
        return trail.count(new AuditFilter(today, today, "", "", "", ""));
    }

    public List<AuditEntry> getLatestEntries() {
        return trail.page(AuditFilter.ALL, Optional.empty(), LATEST_ENTRIES).entries();
    }

    private List<SettingStanding> standings() {
        if (standings == null) {
            standings = settings.all();
        }
        return standings;
    }

    /** A year and its working days; empty if it is not loaded. */
    public record Year(int year, Optional<Integer> workingDays) {
    }

    /** A role and how many accounts have it. */
    public record Held(Role role, long accounts) {

        /** As it stands in the address of its rows. */
        public String key() {
            return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
