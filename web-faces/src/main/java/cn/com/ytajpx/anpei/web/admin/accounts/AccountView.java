package cn.com.ytajpx.anpei.web.admin.accounts;

import cn.com.ytajpx.anpei.account.AccountRow;
import cn.com.ytajpx.anpei.account.InitialPassword;
import cn.com.ytajpx.anpei.account.NewStaffAccount;
import cn.com.ytajpx.anpei.account.StaffAccountService;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Role;
import cn.com.ytajpx.anpei.web.ui.Done;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One account: who it is, what it may do, and its lock and password; or a new one. */
@Named
@RequestScoped
public class AccountView {

    private static final String NEW = "new";

    @Inject
    private StaffAccountService accounts;

    @Inject
    private CurrentUser user;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Refusals refusals;

    @Inject
    private Done done;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private AccountRow row;
    private String login;
    private String name;
    private String email;
    private Set<Role> ticked = Set.of();
    private String password;
    private long created;

    @PostConstruct
    void find() {
        try {
            row = isAsked() && !isFresh() ? accounts.find(Long.parseLong(id)) : null;
        } catch (NumberFormatException | Refused unknown) {
            row = null;
        }
        ticked = request.getMethod().equals("POST") ? typedRoles() : row == null ? Set.of() : Set.copyOf(row.givenRoles());
    }

    public void read() {
        if (isAsked() && !isFresh() && row == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** Whether the address names an account or a new one, not the whole list. */
    public boolean isAsked() {
        return id != null && !id.isEmpty();
    }

    public boolean isFresh() {
        return NEW.equals(id);
    }

    public boolean isThere() {
        return row != null;
    }

    public AccountRow getRow() {
        return row;
    }

    /** Whether it is one's own, which another administrator must change. */
    public boolean isOwn() {
        return user.accountId().filter(own -> own == row.id()).isPresent();
    }

    /** What an administrator can give. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values()).filter(Role::givenByAdministrator).toList();
    }

    public boolean has(Role role) {
        return ticked.contains(role);
    }

    public String explained(Role role) {
        return words.text("accounts.role." + role.name());
    }

    public void create() {
        var drawn = InitialPassword.drawn();
        if (refusals.unlessRefused(() -> created = accounts.create(new NewStaffAccount(login, name, email, ticked, drawn, drawn)))) {
            password = drawn;
        }
    }

    public void changeRoles() {
        if (refusals.unlessRefused(() -> accounts.changeRoles(row.id(), ticked))) {
            again(words.text("accounts.roles-changed", row.name()));
        }
    }

    public void lock() {
        if (refusals.unlessRefused(() -> accounts.lock(row.id()))) {
            again(words.text("accounts.locked", row.name()));
        }
    }

    public void unlock() {
        if (refusals.unlessRefused(() -> accounts.unlock(row.id()))) {
            again(words.text("accounts.unlocked", row.name()));
        }
    }

    public void resetPassword() {
        var drawn = InitialPassword.drawn();
        if (refusals.unlessRefused(() -> accounts.resetPassword(row.id(), drawn, drawn))) {
            password = drawn;
        }
    }

    private void again(String said) {
        done.say(said);
        Faces.redirect("/admin/accounts/" + row.id());
    }

    private Set<Role> typedRoles() {
        return Optional.ofNullable(request.getParameterValues("roles")).stream().flatMap(Arrays::stream)
                .flatMap(typed -> Arrays.stream(Role.values()).filter(role -> role.name().equals(typed)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** The initial password, shown in this answer only. */
    public String getPassword() {
        return password;
    }

    /** The account just made. */
    public long getCreated() {
        return created;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
